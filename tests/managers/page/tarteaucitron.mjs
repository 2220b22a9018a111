// tarteaucitron: a script in the head, the configuration behind it, and what it loads by itself when the page has loaded.

export default async ({ window, config, script, click, text, until }) => {
  const { document } = window;
  const loaded = [];
  window.events = [];
  // It loads its languages and services through elements, which `outside-only` does not run.
  const append = window.Node.prototype.appendChild;
  window.Node.prototype.appendChild = function (node, ...rest) {
    const file = node.tagName === 'SCRIPT' && /\/((?:lang\/)?tarteaucitron\.[a-z.]+\.js)/.exec(node.src)?.[1];
    if (!file) return append.call(this, node, ...rest);
    loaded.push(file);
    setTimeout(() => {
      script(`tarteaucitronjs/${file}`);
      node.onload?.();
    }, 0);
    return node;
  };
  script('tarteaucitronjs/tarteaucitron.js');
  const { tarteaucitron } = window;
  tarteaucitron.cdn = 'https://www.example.org/tarteaucitron/';
  for (const key of ['audience', 'matomo', 'counter', 'marketing']) {
    document.addEventListener(`cookie-decl:${key}`, () => window.events.push(key));
  }
  window.eval(config);
  if (document.readyState !== 'complete') await until('end of loading', () => document.readyState === 'complete');
  await until('banner', () => document.getElementById('tarteaucitronAlertBig'));
  // Its buttons work half a second later.
  let ready = false;
  tarteaucitron.events.load = () => { ready = true; };
  await until('events', () => ready);
  return {
    loaded,
    banner: async () =>
      document.getElementById('tarteaucitronAlertBig').style.display === 'block' ? text('#tarteaucitronAlertBig') : '',
    panel: async () => {
      tarteaucitron.userInterface.openPanel();
      return text('#tarteaucitron');
    },
    accept: () => click('#tarteaucitronAllAllowed'),
    refuse: () => click('#tarteaucitronAllDenied'),
    choose: async (ids) => {
      for (const key of tarteaucitron.job) await click(`#${key}${ids.includes(key) ? 'Allowed' : 'Denied'}`);
    },
  };
};
