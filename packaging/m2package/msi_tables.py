"""The files of the .msi: one component for each, as Windows Installer's rules want it.

The same path has the same identifiers in every version (a name-based UUID, RFC 9562 5.5), so that
an upgrade knows its own files.
"""

from __future__ import annotations

import hashlib
import uuid
from pathlib import Path
from xml.etree import ElementTree

_NAMES = uuid.UUID("c1a7c1de-0a55-4d2e-9f6b-9b9f7f6f2f10")
_WIX = "http://schemas.microsoft.com/wix/2006/wi"
MAIN = "m2chat.exe"  # stands in m2chat.wxs itself


def guid(kind: str, name: str) -> str:
    """The identifier of a thing of ours."""
    return str(uuid.uuid5(_NAMES, f"{kind}:{name}")).upper()


def files(folder: Path, begin: Path) -> str:
    """A fragment with folders, files and the group ``Files``; wixl begins at ``begin`` and takes no
    absolute path.
    """
    top = ElementTree.Element("Wix", {"xmlns": _WIX})
    fragment = ElementTree.SubElement(top, "Fragment")
    root = ElementTree.SubElement(fragment, "DirectoryRef", {"Id": "INSTALLDIR"})
    components: list[str] = []
    _folder(folder, begin, root, components)
    fragment = ElementTree.SubElement(top, "Fragment")
    group = ElementTree.SubElement(fragment, "ComponentGroup", {"Id": "Files"})
    for component in components:
        ElementTree.SubElement(group, "ComponentRef", {"Id": component})
    ElementTree.indent(top)
    return ElementTree.tostring(top, encoding="unicode", xml_declaration=True)


def _folder(
    folder: Path,
    begin: Path,
    element: ElementTree.Element,
    components: list[str],
    within: str = "",
) -> None:
    for path in sorted(folder.iterdir()):
        name = within + path.name
        known = hashlib.sha256(name.encode()).hexdigest()[:24]
        if path.is_dir():
            inside = {"Id": f"d{known}", "Name": path.name}
            deeper = ElementTree.SubElement(element, "Directory", inside)
            _folder(path, begin, deeper, components, f"{name}/")
        elif name != MAIN:
            component = {"Id": f"c{known}", "Guid": guid("file", name), "Win64": "yes"}
            holder = ElementTree.SubElement(element, "Component", component)
            source = path.relative_to(begin).as_posix()
            file = {"Id": f"f{known}", "Name": path.name, "Source": source, "KeyPath": "yes"}
            ElementTree.SubElement(holder, "File", file)
            components.append(f"c{known}")
