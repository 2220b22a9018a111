/* document.cookie = 'x=1' */
export const read = name => document.cookie.split('; ').find(row => row.startsWith(name + '='))?.split('=')[1];
export const stored = async name => (await cookieStore.get(name))?.value;
const settings = new Map();
settings.set('cookie', 1);
my.cookies = 'x=1';
