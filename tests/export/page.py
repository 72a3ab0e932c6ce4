"""An HTML document as a test looks at it."""

from html.parser import HTMLParser

TAGS = {
    "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "ul", "li",
    "table", "thead", "tbody", "tr", "th", "td", "span", "br",
}  # fmt: skip
ATTRIBUTES = {
    "lang", "charset", "http-equiv", "content", "name", "class", "width", "colspan", "scope",
}  # fmt: skip
"""None of them loads, runs or leads anywhere."""
WITHOUT_END = {"meta", "br"}


class Page(HTMLParser):
    """What a document is made of; tags that are not closed in order fail the test."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.text = ""
        self.style = ""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag and its attributes."""
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in WITHOUT_END:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Hold that the innermost open tag is closed."""
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note what a reader sees, and the style sheet apart."""
        if self._open[-1:] == ["style"]:
            self.style += data
        else:
            self.text += data

    @property
    def policy(self) -> str:
        """The Content Security Policy, which stands before anything that it governs."""
        assert self.tags[:4] == ["html", "head", "meta", "meta"]
        assert self.attributes[2] == ("http-equiv", "Content-Security-Policy")
        return self.attributes[3][1]


def assert_inert(page: Page) -> None:
    """Hold that the page runs, loads and links nothing, and that its policy forbids it."""
    assert set(page.tags) <= TAGS
    assert {name for name, _ in page.attributes} <= ATTRIBUTES
    assert page.policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "url(" not in page.style
    assert "@import" not in page.style
