"""What the packaged program holds: an allow-list for Qt, a deny-list for the rest.

Left out: networking (by construction, the program cannot reach any), QML, OpenGL rasterizers,
other languages' translations, and libraries that every Linux desktop has. Bundled although Linux
has them: the small libxcb-* and libxkbcommon*, which are often absent.
"""

import re

EXCLUDED_MODULES = [
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "_pydecimal",
    "asyncio",
    "bz2",
    "concurrent",
    "curses",
    "distutils",
    "doctest",
    "email",
    "ftplib",
    "http",
    "lzma",
    "multiprocessing",
    "pdb",
    "pydoc",
    "setuptools",
    "socket",
    "socketserver",
    "ssl",
    "tarfile",
    "tkinter",
    "typing_extensions",
    "unittest",
    "urllib.request",
    "xmlrpc",
]
"""Modules of the standard library and of Qt that virtref never imports."""

_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qico", "qjpeg", "qsvg"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmacstyle"},
    "wayland-decoration-client": {"bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?([^/]+?)\.(?:so|dll|dylib)$")
_TRANSLATION = re.compile(r"PySide6/(?:Qt/)?translations/")
_KEPT_TRANSLATION = re.compile(r"/qtbase_(?:en|fr)\.qm$")
_QT_LIBRARY = re.compile(
    r"(?:^|/)(?:lib)?Qt6?(\w+?)\.(?:so|dll|framework|dylib)|/(Qt\w+)\.framework/"
)
_KEPT_QT = {
    "Core",
    "DBus",
    "Gui",
    "PrintSupport",
    "Svg",
    "SvgWidgets",
    "WaylandClient",
    "Widgets",
    "XcbQpa",
}
_QT_MODULE = re.compile(r"PySide6/Qt(?:DBus|Network|OpenGL|Qml|Quick)\w*\.(?:abi3\.)?(?:so|pyd)$")
_NEVER = re.compile(
    r"rapidfuzz/.*\.(?:so|pyd)$|(?:^|/)msvcp140-[^/]*\.dll$"  # mends words in 15 ms without, 6 with
    r"|/i18n/[^/]*\.ts$"  # what translators fill in; the program reads the .qm beside it
    r"|(?:^|/)(?:opengl32sw\.dll|d3dcompiler_\d+\.dll|libcrypto\S*|libssl\S*"
    r"|_(?:asyncio|bz2|codecs_(?:cn|hk|iso2022|jp|kr|tw)|curses|curses_panel|hashlib|lzma"
    r"|multibytecodec|multiprocessing|overlapped|posixshmem|socket|ssl|statistics|tkinter|uuid)"
    r"\.[^/]*(?:so|pyd))$"
)
_ON_EVERY_DESKTOP = re.compile(
    r"lib(?:EGL|GL|GLX|GLdispatch|X11|X11-xcb|Xau|Xcomposite|Xcursor|Xdamage|Xdmcp|Xext|Xfixes"
    r"|Xi|Xinerama|Xrandr|Xrender|atk-1|atk-bridge-2|atspi|avahi-client|avahi-common|blkid|brotlicommon|brotlidec|bsd|bz2"
    r"|cairo|cairo-gobject|cap|com_err|cups|datrie|dbus-1|drm|epoxy|expat|fontconfig|freetype|fribidi"
    r"|gbm|gcc_s|gcrypt|gdk-3|gdk_pixbuf-2|gio-2|glib-2|gmodule-2|gmp|gnutls|gobject-2|gpg-error|graphite2"
    r"|gssapi_krb5|gthread-2|gtk-3|harfbuzz|hogweed|idn2|jpeg|k5crypto|keyutils|krb5|krb5support|lz4|lzma|md"
    r"|mount|nettle|p11-kit|pango-1|pangocairo-1|pangoft2-1|pcre2-8|pixman-1|png16|resolv|selinux|stdc\+\+"
    r"|systemd|tasn1|thai|tiff|unistring|uuid|webp|xkbfile|z)[.-][^/]*$"
)


def _is_kept_qt(name: str) -> bool:
    """Tell whether a Qt library, plugin or translation is wanted; other files are."""
    plugin = _PLUGIN.search(name)
    if plugin:
        return plugin[2] in _PLUGINS.get(plugin[1], set())
    if _TRANSLATION.search(name):
        return bool(_KEPT_TRANSLATION.search(name))
    library = _QT_LIBRARY.search(name)
    return not library or (library[1] or library[2].removeprefix("Qt")) in _KEPT_QT


def is_kept(destination: str) -> bool:
    """Tell whether a collected file, named by its place in the bundle, stays in it."""
    name = destination.replace("\\", "/")
    if _NEVER.search(name) or _QT_MODULE.search(name) or not _is_kept_qt(name):
        return False
    return "/" in name or not _ON_EVERY_DESKTOP.match(name)
