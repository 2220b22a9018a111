// Orejime: a script of the page's language, which reads `window.orejimeConfig`.

export default async ({ window, config, lang, script, click, text, until }) => {
  window.orejimeConfig = window.eval(`(${config})`);
  script(`orejime/dist/orejime-standard-${lang}.js`);
  const { document } = window;
  const api = await until('orejime', () => window.orejime);
  return {
    banner: async () => {
      if (api.manager.isDirty()) await until('banner', () => document.querySelector('.orejime-Banner'));
      return text('.orejime-Banner');
    },
    panel: async () => {
      api.prompt();
      await until('panel', () => document.querySelector('.orejime-Modal'));
      return text('.orejime-Modal');
    },
    accept: async () => {
      if (document.querySelector('.orejime-Banner')) await click('[data-testid="orejime-banner-accept"]');
      else api.manager.acceptAll();
    },
    refuse: async () => {
      if (document.querySelector('.orejime-Banner')) await click('[data-testid="orejime-banner-decline"]');
      else api.manager.declineAll();
    },
    choose: async (ids) => {
      const consents = api.manager.getAllConsents();
      for (const id of Object.keys(consents)) consents[id] = ids.includes(id);
      api.manager.setConsents(consents);
    },
  };
};
