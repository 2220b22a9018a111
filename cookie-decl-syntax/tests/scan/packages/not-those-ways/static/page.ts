// Reads.
const all: string = document!.cookie; //~ not document.cookie
const found = (document as any).cookie.split('; '); //~ not document.cookie
const same = (window.document as Document).cookie == 'a=1'; //~ not document.cookie
const other = (settings as any).cookie = 'a=1'; //~ not document.cookie
const stored = await cookieStore!.get('a'); //~ not cookieStore
