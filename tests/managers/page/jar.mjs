// `document.cookie` as browsers keep it (RFC 6265bis). jsdom's own jar takes a cookie of the host alone and one for the host
// as a domain for the same cookie, which is where managers fail.

const PREFIXES = [
  ['__host-', (cookie) => cookie.secure && cookie.hostOnly && cookie.path === '/'],
  ['__secure-', (cookie) => cookie.secure],
];

export class Jar {
  constructor(url) {
    this.url = new URL(url);
    this.kept = [];
  }

  // What a server, or, without `httpOnly` rights, a script writes.
  set(line, byScript) {
    const cookie = this.read(line);
    if (!cookie || (byScript && cookie.httpOnly)) return;
    const prefix = PREFIXES.find(([prefix]) => cookie.name.toLowerCase().startsWith(prefix));
    if (prefix && !prefix[1](cookie)) return;
    const same = (other) =>
      ['name', 'domain', 'hostOnly', 'path', 'partitioned'].every((part) => other[part] === cookie[part]);
    if (byScript && this.kept.some((other) => same(other) && other.httpOnly)) return;
    this.kept = this.kept.filter((other) => !same(other));
    if (cookie.ends === undefined || cookie.ends > Date.now()) this.kept.push(cookie);
  }

  read(line) {
    const [pair, ...attributes] = line.split(';');
    const equals = pair.indexOf('=');
    const host = this.url.hostname;
    const cookie = {
      name: pair.slice(0, Math.max(equals, 0)).trim(),
      value: pair.slice(equals + 1).trim(),
      domain: host,
      hostOnly: true,
      path: this.url.pathname.replace(/\/[^/]*$/, '') || '/',
      sameSite: '',
      secure: false,
      httpOnly: false,
      partitioned: false,
      ends: undefined,
    };
    let maxAge;
    for (const attribute of attributes) {
      const [, name, value] = /^\s*([^=]*?)\s*(?:=\s*(.*?))?\s*$/s.exec(attribute);
      switch (name.toLowerCase()) {
        case 'domain': {
          const domain = (value ?? '').replace(/^\./, '').toLowerCase();
          if (domain === '') break;
          const above = domain.includes('.') && (host === domain || host.endsWith('.' + domain));
          if (!above) return undefined;
          Object.assign(cookie, { domain, hostOnly: false });
          break;
        }
        case 'path':
          if ((value ?? '').startsWith('/')) cookie.path = value;
          break;
        case 'expires':
          if (!Number.isNaN(Date.parse(value))) cookie.ends = Date.parse(value);
          break;
        case 'max-age':
          if (/^-?\d+$/.test(value ?? '')) maxAge = Date.now() + Number(value) * 1000;
          break;
        case 'samesite':
          cookie.sameSite = (value ?? '').toLowerCase();
          break;
        case 'secure':
          cookie.secure = true;
          break;
        case 'httponly':
          cookie.httpOnly = true;
          break;
        case 'partitioned':
          cookie.partitioned = true;
      }
    }
    if (maxAge !== undefined) cookie.ends = maxAge;
    return cookie;
  }

  // What the page's requests carry, or, of that, what its scripts see.
  header(byScript) {
    const { pathname } = this.url;
    const within = ({ path }) =>
      pathname === path || (pathname.startsWith(path) && (path.endsWith('/') || pathname[path.length] === '/'));
    const shown = this.kept.filter((cookie) => within(cookie) && !(byScript && cookie.httpOnly));
    return shown.map(({ name, value }) => `${name}=${value}`).join('; ');
  }
}
