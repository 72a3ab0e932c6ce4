/* Stand-in for the part of Windows' mscms.dll that Qt asks for: Wine 8 ends a program that makes
   a colour profile. This one has no profile. Used by Wine alone; never part of the program. */
#define EXPORT __declspec(dllexport)

EXPORT int __stdcall GetColorProfileFromHandle(void *profile, void *data, unsigned *size)
{ return 0; }
EXPORT void *__stdcall WcsCreateIccProfile(void *profile, unsigned options) { return 0; }
EXPORT int __stdcall CloseColorProfile(void *profile) { return 1; }
EXPORT void *__stdcall OpenColorProfileW(void *profile, unsigned access, unsigned share,
                                         unsigned creation) { return 0; }
