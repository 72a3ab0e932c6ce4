"""Timeline: milestones on a true time scale, by lane."""
