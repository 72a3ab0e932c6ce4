"""The workflow of GitHub Actions: read as it will be, since it has never run."""

import re
from pathlib import Path

import pytest
import yaml

WORKFLOWS = Path(__file__).parents[2] / ".github" / "workflows"
Job = dict[str, object]


@pytest.fixture(scope="module")
def jobs() -> dict[str, Job]:
    """Read the jobs of the one workflow."""
    read = yaml.safe_load((WORKFLOWS / "ci.yml").read_text(encoding="utf-8"))
    assert read["permissions"] == {}
    found = read["jobs"]
    assert isinstance(found, dict)
    return found


def test_actions_are_pinned_by_commit() -> None:
    """Nobody can change what runs by moving a tag."""
    text = (WORKFLOWS / "ci.yml").read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)(.*)", text)
    assert used
    for action, comment in used:
        assert re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), action


def test_every_job_ends_and_may_only_read(jobs: dict[str, Job]) -> None:
    """A job that hangs is stopped, and none can write to the repository."""
    for name, job in jobs.items():
        assert job["timeout-minutes"], name
        assert job["permissions"] in ({}, {"contents": "read"}), name


def test_jobs_need_jobs_that_are_there(jobs: dict[str, Job]) -> None:
    """The order of the jobs holds, and the three systems build."""
    for job in jobs.values():
        match job.get("needs"):
            case str(needed):
                assert needed in jobs
            case list(needed):
                assert set(needed) <= jobs.keys()
    assert "ubuntu-22.04, windows-2025, macos-15" in (WORKFLOWS / "ci.yml").read_text("utf-8")
