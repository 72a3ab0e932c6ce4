"""Linux: whether the processor helps virtual machines, and whether that can be used.

A flag that is missing from /proc/cpuinfo proves little: since 5.6 (Intel) and 6.7 (AMD) the kernel
also hides it when the firmware has it switched off. A flag that is there proves little on older
kernels. What proves that it works is the line ``vmx flags``, or KVM with its device registered.
The node /dev/kvm is no proof: distributions create it before any module is loaded.
"""

from virtref.content.text import Text
from virtref.host.architecture import X86
from virtref.host.facts import Extension, Fact, Known, Machine, Unknown, not_told
from virtref.host.files import Files
from virtref.host.records import CPUINFO, Records

KVM = "/sys/class/misc/kvm"

_HIDDEN = Unknown(
    Text(
        "la machine virtuelle ne montre ni VT-x ni AMD-V",
        "the virtual machine shows neither VT-x nor AMD-V",
    )
)
_ABSENT_OR_OFF = Unknown(
    Text(
        "ni vmx ni svm dans /proc/cpuinfo\u00a0: absent, ou désactivé dans le micrologiciel",
        "neither vmx nor svm in /proc/cpuinfo: absent, or switched off in the firmware",
    )
)
_NOT_LOADED = Unknown(
    Text(
        "le processeur l’annonce, mais KVM n’est pas chargé\u00a0: peut-être désactivé"
        " dans le micrologiciel",
        "the processor announces it, but KVM is not loaded: perhaps switched off in the firmware",
    )
)
_SOFT_KVM = Unknown(
    Text(
        "KVM est chargé sans que le processeur annonce VT-x ou AMD-V",
        "KVM is loaded although the processor announces neither VT-x nor AMD-V",
    )
)
_NO_KVM = Unknown(
    Text(
        "KVM n’est pas chargé, et ce processeur n’a pas d’autre témoin",
        "KVM is not loaded, and this processor has no other sign",
    )
)

Assistance = tuple[Fact[Extension], Fact[bool]]
"""Which help the processor gives, and whether it can be used."""


def assistance(
    files: Files, cpu: Records | Unknown, architecture: str, found: Fact[Machine]
) -> Assistance:
    """Return which help the processor gives and whether it can be used now."""
    kvm = files.has(KVM)
    if architecture in X86:
        return _on_x86(cpu, found, kvm=kvm)
    if not kvm:
        return _NO_KVM, _NO_KVM
    extension: Fact[Extension] = Known("arm", KVM) if architecture == "arm64" else not_told(KVM)
    return extension, Known(value=True, source=KVM)


def _on_x86(cpu: Records | Unknown, found: Fact[Machine], *, kvm: bool) -> Assistance:
    if isinstance(cpu, Unknown):
        return cpu, cpu
    flags = cpu.words("flags")
    if not flags & {"vmx", "svm"}:
        virtual = isinstance(found, Known) and found.value.virtual
        absent = _HIDDEN if virtual else _ABSENT_OR_OFF
        return absent, _SOFT_KVM if kvm else Known(value=False, source=CPUINFO)
    extension: Fact[Extension] = Known("vt-x" if "vmx" in flags else "amd-v", CPUINFO)
    if kvm:
        return extension, Known(value=True, source=KVM)
    if cpu.words("vmx flags"):
        return extension, Known(value=True, source=CPUINFO)
    return extension, _NOT_LOADED
