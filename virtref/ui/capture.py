"""``virtref capture``: a picture of every panel, page and wizard page, without a screen."""
