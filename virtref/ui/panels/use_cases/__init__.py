"""Use cases: five reasons to virtualise, and the sector."""
