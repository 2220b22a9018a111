// vanilla-cookieconsent: a script, and a configuration that is a module.

export default async ({ window, config, script, text, until }) => {
  script('vanilla-cookieconsent/dist/cookieconsent.umd.js');
  const { document, CookieConsent } = window;
  // A module's one export, in the page's own realm: a regular expression of another one is none to the manager.
  const settings = window.eval(`(${config.replace(/^\/\/.*$/gm, '').trim().replace(/^export default /, '').replace(/;$/, '')})`);
  // Or it takes jsdom for a robot.
  settings.hideFromBots = false;
  await CookieConsent.run(settings);
  const button = async (role) => {
    const all = () => [...document.querySelectorAll(`#cc-main [data-role="${role}"]`)];
    (await until(role, () => all().at(-1))).click();
  };
  return {
    banner: async () => {
      if (!CookieConsent.validConsent()) await until('banner', () => document.querySelector('#cc-main .cm'));
      return text('#cc-main .cm');
    },
    panel: async () => {
      CookieConsent.showPreferences();
      await until('panel', () => document.querySelector('#cc-main .pm'));
      return text('#cc-main .pm');
    },
    accept: async () => {
      if (document.querySelector('#cc-main .cm')) await button('all');
      else CookieConsent.acceptCategory('all');
    },
    refuse: async () => {
      if (document.querySelector('#cc-main .cm')) await button('necessary');
      else CookieConsent.acceptCategory([]);
    },
    choose: async (ids) => CookieConsent.acceptCategory(ids),
  };
};
