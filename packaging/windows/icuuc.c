/* Stand-in for the part of Windows' icuuc.dll that Qt asks for and Wine 8 lacks: old encodings.
   It knows none of them, and says so. Used by Wine alone; never part of the program. */
#define EXPORT __declspec(dllexport)
typedef int Status;
typedef unsigned short Unit;
static const Status UNSUPPORTED = 16; /* U_UNSUPPORTED_ERROR */

static void refuse(Status *status) { if (status) *status = UNSUPPORTED; }

EXPORT void *ucnv_open(const char *name, Status *status) { refuse(status); return 0; }
EXPORT void ucnv_close(void *converter) {}
EXPORT void ucnv_reset(void *converter) {}
EXPORT signed char ucnv_getMaxCharSize(const void *converter) { return 1; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int index) { return 0; }
EXPORT const char *ucnv_getName(const void *converter, Status *status) { refuse(status); return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, Status *status)
{ refuse(status); return 0; }
EXPORT void ucnv_getToUCallBack(const void *converter, void **action, const void **context)
{ if (action) *action = 0; if (context) *context = 0; }
EXPORT void ucnv_getFromUCallBack(const void *converter, void **action, const void **context)
{ if (action) *action = 0; if (context) *context = 0; }
EXPORT void ucnv_setToUCallBack(void *converter, void *action, const void *context,
                                void **oldAction, const void **oldContext, Status *status)
{ refuse(status); }
EXPORT void ucnv_setFromUCallBack(void *converter, void *action, const void *context,
                                  void **oldAction, const void **oldContext, Status *status)
{ refuse(status); }
EXPORT void ucnv_cbToUWriteUChars(void *arguments, const Unit *source, int length, int offset,
                                  Status *status) { refuse(status); }
EXPORT void ucnv_cbFromUWriteUChars(void *arguments, const Unit **source, const Unit *limit,
                                    int offset, Status *status) { refuse(status); }
EXPORT int ucnv_toUCountPending(const void *converter, Status *status) { refuse(status); return 0; }
EXPORT int ucnv_fromUCountPending(const void *converter, Status *status)
{ refuse(status); return 0; }
EXPORT void ucnv_toUnicode(void *converter, Unit **target, const Unit *targetLimit,
                           const char **source, const char *sourceLimit, int *offsets,
                           signed char flush, Status *status) { refuse(status); }
EXPORT void ucnv_fromUnicode(void *converter, char **target, const char *targetLimit,
                             const Unit **source, const Unit *sourceLimit, int *offsets,
                             signed char flush, Status *status) { refuse(status); }
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
