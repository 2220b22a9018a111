// Klaro: a script, and a configuration that is JSON.

export default async ({ window, config, script, click, text, until }) => {
  script('klaro/dist/klaro.js');
  const own = JSON.parse(config);
  const { klaro } = window;
  const settings = window.eval(`(${config})`);
  klaro.setup(settings);
  const manager = klaro.getManager(settings);
  return {
    banner: async () => {
      await until('root', () => window.document.querySelector('#klaro *'));
      return text('#klaro .cookie-notice:not(.cookie-notice-hidden)');
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
      for (const { name, required } of own.services) manager.updateConsent(name, Boolean(required) || ids.includes(name));
      manager.saveAndApplyConsents('save');
    },
  };
};
