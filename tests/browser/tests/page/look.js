// What is wrong with the page as it is shown. Each function answers a list of complaints.
({
  // Nothing stands out of the window to either side: nobody has to scroll in two directions (WCAG 2.2, 1.4.10).
  overflow() {
    const page = document.documentElement;
    const wide = page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} wide`] : [];
    // The headings of columns are cut away on cards: only a screen reader gets to them.
    const cut = (element) => getComputedStyle(element.closest("thead") ?? element).clipPath !== "none";
    const shown = [...document.querySelectorAll("body *")].filter((element) => !cut(element));
    const out = shown.filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && (box.left < -0.5 || box.right > page.clientWidth + 0.5);
    });
    return wide.concat(out.map((element) => `out of the window: ${element.outerHTML.slice(0, 200)}`));
  },

  // Every row is a card: its name first, then cell under cell or beside it, each below its heading.
  cards() {
    const rows = [...document.querySelectorAll(".cookie-charter-table tbody tr")];
    return rows.flatMap((row) => {
      const head = row.querySelector("th").getBoundingClientRect();
      return [...row.querySelectorAll("td")].flatMap((cell) => {
        const label = getComputedStyle(cell, "::before");
        // The second text, which is empty, is what a screen reader gets.
        const wanted = `${JSON.stringify(cell.dataset.label)} / ""`;
        const wrong = [];
        if (label.content !== wanted) wrong.push(`the label is ${label.content}, not ${wanted}`);
        if (label.display !== "block") wrong.push(`no label above ${cell.textContent}`);
        if (cell.getBoundingClientRect().top < head.bottom) wrong.push(`${cell.textContent} is not below its name`);
        return wrong;
      });
    }).concat(rows.length ? [] : ["there are no rows"]);
  },

  // Every row is a row of a table: cell beside cell, headings at the top alone.
  table() {
    const rows = [...document.querySelectorAll(".cookie-charter-table tr")];
    return rows.flatMap((row) => {
      const tops = new Set([...row.children].map((cell) => Math.round(cell.getBoundingClientRect().top)));
      const labels = [...row.children].filter((cell) => getComputedStyle(cell, "::before").content !== "none");
      return tops.size === 1 && labels.length === 0 ? [] : [`not a row: ${row.textContent}`];
    }).concat(rows.length ? [] : ["there are no rows"]);
  },

  // What can be pressed has 24 by 24 CSS pixels (WCAG 2.2, 2.5.8).
  targets() {
    const small = [...document.querySelectorAll("a, button, input, summary")].filter((target) => {
      const box = target.getBoundingClientRect();
      return box.width < 24 || box.height < 24;
    });
    return small.map((target) => {
      const box = target.getBoundingClientRect();
      return `${box.width} by ${box.height}: ${target.outerHTML}`;
    });
  },

  // Who has come to an element with the keyboard sees it (WCAG 2.2, 2.4.7).
  focus() {
    const style = getComputedStyle(document.activeElement);
    const seen = style.outlineStyle === "solid" && Number.parseFloat(style.outlineWidth) >= 2;
    return seen ? [] : [`no outline (${style.outline}): ${document.activeElement.outerHTML}`];
  },

  // No text is as bright as the paper it is printed on: backgrounds are not printed.
  ink() {
    const bright = [...document.querySelectorAll("article *")].filter((element) => {
      const channels = getComputedStyle(element).color.match(/\d+/g).slice(0, 3).map(Number);
      return Math.min(...channels) > 110;
    });
    return bright.map((element) => `too bright on paper: ${element.outerHTML}`);
  },

  async axe() {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const found = await axe.run({ runOnly: tags, resultTypes: ["violations", "incomplete"] });
    const told = (kind) => (rule) => rule.nodes.map((node) => `${kind} ${rule.id}: ${node.html}: ${node.failureSummary}`);
    // What axe leaves to people is no violation; contrast it is to have measured everywhere.
    const unmeasured = found.incomplete.filter((rule) => rule.id === "color-contrast");
    return found.violations.flatMap(told("violation")).concat(unmeasured.flatMap(told("unmeasured")));
  },
})
