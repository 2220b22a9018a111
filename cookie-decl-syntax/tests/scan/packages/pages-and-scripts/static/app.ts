function setCookie(name: string, value: string): void {
  document.cookie = name + '=' + value + '; path=/';
}

setCookie('followed', '1'); //~ undeclared followed
await cookieStore.set({ name: 'stored', value: '1' }); //~ undeclared stored
document.cookie = 'gone=; Max-Age=0'; //~ undeclared_removal gone
const all = document.cookie;
