// Klaro: a script, and a configuration that is JSON.

export default async ({ window, config, script, click, text, until }) => {
  script('klaro/dist/klaro.js');
  const own = JSON.parse(config);
  // JSON in the page's own realm.
  const { klaro } = window;
  const settings = window.eval(`(${config})`);
  klaro.setup(settings);
  const manager = klaro.getManager(settings);
  const names = own.services.map((service) => service.name);
  // Klaro says at each start and end what is true then: once the visitor has chosen, it opens by itself no more.
  return {
    banner: async () => {
      await until('banner', () => window.document.querySelector('#klaro *') ?? !manager.confirmed === false);
      return text('#klaro .cookie-notice');
    },
    panel: async () => {
      klaro.show(settings, true);
      await until('panel', () => window.document.querySelector('.cm-modal'));
      return text('.cm-modal');
    },
    accept: async () => {
      if (manager.confirmed) {
        manager.changeAll(true);
        manager.saveAndApplyConsents('accept');
      } else {
        await click('#klaro .cookie-notice .cm-btn-success');
      }
    },
    refuse: async () => {
      if (manager.confirmed) {
        manager.changeAll(false);
        manager.saveAndApplyConsents('decline');
      } else {
        await click('#klaro .cookie-notice .cn-decline');
      }
    },
    choose: async (ids) => {
      for (const name of names) manager.updateConsent(name, ids.includes(name) || own.services.find((service) => service.name === name).required === true);
      manager.saveAndApplyConsents('save');
    },
  };
};
