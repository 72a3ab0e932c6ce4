"""Answers in words: “Budget : rien, pour un usage personnel”."""

from PySide6.QtCore import QCoreApplication

from virtref.advisor.answers import Choice
from virtref.advisor.questionnaire import Question
from virtref.ui.look import Look

DEGREES = {"required", "wanted", "indifferent"}
"""Options that say how much something matters, not what."""


def choice_words(look: Look, choice: Choice) -> str:
    """Return an answer in force; “required” alone would not say what is."""
    title = look.say(choice.option.title)
    if choice.option.id not in DEGREES:
        return title
    return f"{look.say(choice.question.short)} ({title.lower()})"


def change_words(look: Look, question: Question, options: tuple[str, ...]) -> str:
    """Return another answer to a question; no options mean that the answer is taken back."""
    translate = QCoreApplication.translate
    titles = [look.say(option.title) for option in question.options if option.id in options]
    answer = ", ".join(titles) or translate("AnswerWords", "no answer")
    return translate("AnswerWords", "{question}: {answer}").format(
        question=look.say(question.short), answer=answer
    )
