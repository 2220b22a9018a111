document!.cookie = "bang=1; path=/"; //~ undeclared bang
(document as any).cookie = "cast=1"; //~ undeclared cast
(<any>document).cookie = "angle=1"; //~ undeclared angle
window.document.cookie = "window=1"; //~ undeclared window
globalThis.document.cookie = `global=${1}`; //~ undeclared global
window!.document!.cookie = "banged=1"; //~ undeclared banged
(window as any).document.cookie = "outer=1"; //~ undeclared outer
document?.cookie;
(document as any)["cookie"] = "listed=1"; //~ undeclared listed
await (window as any).cookieStore.set("stored", "1"); //~ undeclared stored
cookieStore!.set("stored_too", "1"); //~ undeclared stored_too
(settings as any).cookie = "none=1";
(document as any).title = "cookie=1";
const all = (document as any).cookie;
wrapped(document as any).cookie = "call=1";
return (document as Document).cookie = "returned=1"; //~ undeclared returned
