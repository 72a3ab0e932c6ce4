"""What the advisor declares about itself: how it counts, and what it never lets count.

Each sentence is held by a test of the engine; the window and the decision note show the same.
"""

from virtref.content.text import Text

SCORE = (
    Text(
        "Chaque souhait vaut un nombre entier de points, fixé d’avance par la valeur de la"
        " solution pour un critère. Le score est la somme des lignes affichées\u00a0: rien n’est"
        " étiré, plafonné ni arrondi.",
        "Each wish is worth a whole number of points, fixed beforehand by the value of the"
        " solution for a criterion. The score is the sum of the lines shown: nothing is stretched,"
        " capped or rounded.",
    ),
    Text(
        "Une donnée inconnue vaut 0 point. Un intervalle, comme «\u00a031 à 35 sur 38\u00a0», dit"
        " ce que les inconnues peuvent encore ajouter.",
        "What is unknown is worth 0 points. An interval, such as “31 to 35 out of 38”, says what"
        " the unknowns can still add.",
    ),
    Text(
        "Une exigence manquée écarte la solution quand une source lue le dit. Sans source, la"
        " solution reste, «\u00a0à vérifier\u00a0», après celles dont tout est établi.",
        "A missed requirement rejects the solution when a source that was read says so. Without"
        " a source the solution stays, “to be checked”, after those where all is settled.",
    ),
    Text(
        "Un poids choisi multiplie les points de sa rubrique\u00a0; sans choix, il vaut 1.",
        "A chosen weight multiplies the points of its heading; without a choice it is 1.",
    ),
)
"""How a score is computed."""

POLICY = (
    Text(
        "L’ordre suit les exigences établies, puis les points certains, puis les points"
        " possibles. À égalité sur les trois, les solutions sont dites à égalité et rangées par"
        " titre.",
        "The order follows the settled requirements, then the certain points, then the possible"
        " points. Solutions that are equal in all three are called tied and stand by their French"
        " titles.",
    ),
    Text(
        "Aucun éditeur n’est favorisé\u00a0: son nom n’apporte ni ne retire aucun point, et seule"
        " une de vos réponses peut l’écarter.",
        "No publisher is favoured: its name neither gives nor takes a point, and only one of your"
        " answers can reject it.",
    ),
    Text(
        "Nos jugements portent ce nom. Ils donnent des points, mais n’écartent jamais une"
        " solution.",
        "Our judgements are called so. They give points, but never reject a solution.",
    ),
    Text(
        "Une solution qui n’est plus maintenue, ou qui n’est qu’une brique d’une autre, n’est"
        " jamais recommandée.",
        "A solution that is no longer maintained, or that is only a building block of another, is"
        " never recommended.",
    ),
    Text(
        "Une exigence n’est jamais assouplie d’office\u00a0: quand vos exigences s’excluent, c’est"
        " vous qui choisissez laquelle abandonner.",
        "A requirement is never relaxed by itself: when your requirements exclude each other, you"
        " choose which one to give up.",
    ),
)
"""What decides between equals, and what never counts."""
