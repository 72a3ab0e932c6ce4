"""Golden profiles: realistic needs get what a knowledgeable person would accept."""

import pytest

from tests.advisor.golden import Profile, read_profiles
from virtref.advisor.alternatives import Alternatives
from virtref.advisor.recommend import decide

PROFILES = read_profiles()


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.id)
def test_profile(profile: Profile, shipped: Alternatives, request: pytest.FixtureRequest) -> None:
    """The first three are acceptable, and what must be out is out."""
    if profile.unmet:
        request.applymarker(pytest.mark.xfail(reason=profile.unmet, strict=True))
    assert profile.complaints(decide(shipped, profile.chosen)) == []


def test_every_answer_of_a_profile_counts(shipped: Alternatives) -> None:
    """No profile hides an answer that the questionnaire does not ask for, or names nobody."""
    known = {solution.id for solution in shipped.solutions}
    for profile in PROFILES:
        counted = {
            (choice.question.id, choice.option.id) for choice in shipped.choices(profile.chosen)
        }
        answers = {(key, option) for key, chosen in profile.chosen.items() for option in chosen}
        assert answers == counted, profile.id
        assert profile.accepted | profile.excluded <= known, profile.id
