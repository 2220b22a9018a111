//! Pages and scripts, and what is found in them.

use super::*;
use crate::scan::{Action, SiteName};

/// One site in a line: where, what, which, and from where.
fn told(site: &Site) -> String {
    let action = match site.action {
        Action::Set => "set",
        Action::Remove => "remove",
        Action::WriteAsIs => "write",
    };
    let name = match &site.name {
        SiteName::Exact(name) => name.clone(),
        SiteName::Pattern { head, tail } => format!("{head}*{tail}"),
        SiteName::Unreadable(text) => format!("? {text}"),
    };
    let said = |label: &str, said: &Option<Option<String>>| match said {
        None => String::new(),
        Some(value) => format!(" {label}={}", value.as_deref().unwrap_or("?")),
    };
    let Region { line, column, .. } = site.place.region;
    format!("{line}:{column} {action} {name}{}{}", said("path", &site.path), said("domain", &site.domain))
}

#[track_caller]
fn check(path: &str, text: &str, expected: &[&str]) {
    let sites = script_sites(path, text);
    let found: Vec<String> = sites.iter().map(told).collect();
    assert_eq!(found, expected, "{text}");
    for site in sites {
        assert!(text.get(site.place.region.octets.clone()).is_some(), "{site:?}");
    }
}

#[test]
fn statements_that_set_a_cookie() {
    for (text, expected) in [
        ("document.cookie = 'theme=dark';", "set theme"),
        (
            "document.cookie=\"theme=dark; path=/shop; domain=example.org\"",
            "set theme path=/shop domain=example.org",
        ),
        ("window.document.cookie = `theme=${mode}; Path=/`", "set theme path=/"),
        ("globalThis.document?.cookie = 'a=1'", "set a"),
        ("document['cookie'] = 'a=1'", "set a"),
        ("document . cookie =\n  'a=1'", "set a"),
        ("document.cookie += 'a=1'", "set a"),
        ("document.cookie = ' a =1'", "set a"),
        ("document.cookie = 'theme=' + mode + '; path=' + base", "set theme path=?"),
        ("document.cookie = 'theme' + '=' + mode", "set theme"),
        ("document.cookie = 'the' + 'me=' + mode", "set theme"),
        ("document.cookie = encodeURIComponent('theme') + '=' + encodeURIComponent(mode)", "set theme"),
        ("document.cookie = ('theme=' + mode)", "set theme"),
        ("document.cookie = 'a\\x62=1'", "set ab"),
        ("const NAME = 'theme'; document.cookie = NAME + '=dark'", "set theme"),
        ("const NAME: string = 'theme'\ndocument.cookie = `${NAME}=dark`", "set theme"),
        ("document.cookie = `basket_${id}=1`", "set basket_*"),
        ("document.cookie = 'basket_' + id + '_v1=' + n", "set basket_*_v1"),
        ("document.cookie = name + '=1'", "set ? name"),
        ("document.cookie = cookieFor(\n  user)", "set ? cookieFor( user)"),
        ("document.cookie = serialize('a', 1) || fallback", "set ? serialize('a', 1) || fallback"),
        ("if (x) document.cookie = 'a=1'\nelse y()", "set a"),
        ("el.innerHTML = `<b>${() => { document.cookie = 'a=1' }}</b>`", "set a"),
        ("é; document.cookie = 'é=1'", "set é"),
        ("x = a / b; y = '/'; document.cookie = 'a=1' // / '", "set a"),
        ("let r = /['\"`]/g; document.cookie = 'a=1'", "set a"),
        ("s.replace(/\\//g, '') ; document.cookie = 'a=1'", "set a"),
        ("cookieStore.set('theme', mode)", "set theme"),
        (
            "await window.cookieStore.set({ value: f(1, { name: 'x' }), name: 'theme', path: '/a', domain: host })",
            "set theme path=/a domain=?",
        ),
        ("cookieStore.set({ 'name': `pref_${x}` })", "set pref_*"),
        ("cookieStore.set({ name })", "set ? name"),
        ("document.cookie = 'theme=; Max-Age=0; path=/'", "remove theme path=/"),
        ("document.cookie = 'theme=;expires=Thu, 01 Jan 1970 00:00:00 GMT'", "remove theme"),
        ("document.cookie = 'theme=;expires=' + new Date(0).toUTCString()", "remove theme"),
        ("document.cookie = 'theme=; max-age=-1'", "remove theme"),
        ("document.cookie = 'theme=1970; max-age=10'", "set theme"),
        ("cookieStore.delete('theme')", "remove theme"),
        ("cookieStore.delete({ name: 'theme', path: '/x' })", "remove theme path=/x"),
    ] {
        for path in ["static/app.js", "static/app.tsx"] {
            let sites = script_sites(path, text);
            let found: Vec<String> = sites.iter().map(told).collect();
            let found: Vec<&str> = found.iter().filter_map(|told| Some(told.split_once(' ')?.1)).collect();
            assert_eq!(found, [expected], "{text}");
            // What is marked is the name, or begins with the expression that it is made by.
            let marked = &text[sites[0].place.region.octets.clone()];
            let name =
                expected.split([' ', '*']).find(|word| !["set", "remove", "?"].contains(word)).unwrap();
            assert!(marked == name || marked.contains(['\'', '(', 'N', '`']), "{text}: {marked}");
        }
    }
}

#[test]
fn what_only_looks_like_it() {
    for text in [
        "const all = document.cookie;",
        "if (document.cookie == 'a=1') {}",
        "if (document.cookie === 'a=1') {}",
        "document.cookie != 'a=1'",
        "document.cookie.split('; ').find(x => x.startsWith('a='))",
        "// document.cookie = 'a=1'",
        "/* document.cookie = 'a=1' */",
        "console.log(\"document.cookie = 'a=1'\")",
        "const help = `document.cookie = 'a=1'`",
        "const pattern = /document.cookie = 'a=1'/",
        "my.documents.cookie = 'a=1'",
        "documentx.cookie = 'a=1'; document.cookies = 'b=1'",
        "cookieStore.get('theme')",
        "cookieStore.getAll()",
        "store.set('cookie', 1)",
        "document.cookie",
        "document.cookie =",
        "cookieStore.set(",
        "cookieStore.set()",
        "cookieStore.set({})",
        "",
    ] {
        check("app.js", text, &[]);
    }
}

#[test]
fn helpers_are_followed_one_call_up() {
    let helper = "function setCookie(name, value, days = 1) {\n  document.cookie = name + '=' + value;\n}\n";
    check("app.js", helper, &["2:21 set ? name"]);
    check(
        "app.js",
        &(helper.to_owned()
            + "setCookie('theme', 'dark');\nif (x) setCookie(\n  `pref_${y}`, f(1, 2));\nsetCookie(z, 1)\nother.setCookie('no')"),
        &["4:12 set theme", "6:4 set pref_*", "7:11 set ? z"],
    );
    check(
        "app.ts",
        "const put = (days: number, name: string): void => {\n  document.cookie = `${name}=1`;\n};\nput(3, 'theme');\nput(1)",
        &["4:9 set theme"],
    );
    check("app.js", "const put = name => document.cookie = name + '=1'; put('theme')", &["1:39 set ? name"]);
    check(
        "app.js",
        "var put = function (name) { return document.cookie = name + '=; max-age=0; path=/' }; put('theme')",
        &["1:92 remove theme path=/"],
    );
    // With what would end it this is another name, which nobody reads out of it.
    for name in ["theme=dark;x", "a;b", "a=${b}"] {
        check("app.js", &format!("{helper}setCookie(`{name}`)"), &[&format!("4:11 set ? `{name}`")]);
        check("app.js", &format!("cookieStore.set(`{name}`, '1')"), &[&format!("1:17 set ? `{name}`")]);
    }
    // A method of that name may be anybody's.
    check(
        "app.js",
        "class A { set(name) { document.cookie = name + '=1' } }\nmap.set('theme')",
        &["1:41 set ? name"],
    );
    // A variable of another function, and one of two constants of a name.
    check("app.js", "function f(name) {} f('a'); document.cookie = name + '=1'", &["1:47 set ? name"]);
    check("app.js", "{ const N = 'a' }\n{ const N = 'b'; document.cookie = N + '=1' }", &["2:36 set ? N"]);
}

#[test]
fn pages() {
    check(
        "templates/base.html",
        "<p onclick=\"document.cookie = 'a=1'\">Don't document.cookie = 'no=1' here</p>\n\
         <!-- <script>document.cookie = 'no=1'</script> -->\n\
         <script>\n  // don't\n  document.cookie = 'b=1';\n</script>\n\
         <SCRIPT type=module defer>document.cookie = 'c=1'</SCRIPT >\n\
         <script type=\"application/json\">{\"x\": \"document.cookie = 'no=1'\", document.cookie = 'no=1'}</script>\n\
         <script type=\"text/plain\">document.cookie = 'd=1'</script>\n\
         <pre title=\"document.cookie = 'no=1'\"></pre><style>document.cookie = 'no=1'</style>\n\
         <a @click='document.cookie = \"e=1\"' v-on:click=\"x\">\n\
         <script>{# document.cookie = 'no=1' don't #} document.cookie = '{{ name }}=1'; document.cookie = 'pre_{{ id }}=1'",
        &[
            "1:32 set a",
            "5:22 set b",
            "7:46 set c",
            "9:46 set d",
            "11:31 set e",
            "12:65 set ? {{ name }}",
            "12:99 set pre_*",
        ],
    );
    check(
        "App.svelte",
        "<script>let a = 1</script>{#if a}<b on:click={() => { document.cookie = 'a=1' }}>{/if}",
        &["1:74 set a"],
    );
    check(
        "App.vue",
        "<template><p>it's</p></template><script setup>document.cookie = 'a=1'</script>",
        &["1:66 set a"],
    );
    check(
        "js/app.js.tera",
        "{# don't #}\nvar x = {{ x | json }};\ndocument.cookie = '{% if x %}a=1'",
        &["3:20 set ? {% if x %}"],
    );
    check("page.md", "<script>document.cookie = 'a=1'</script>", &[]);
}

#[test]
fn names_of_files() {
    for (path, expected) in [
        ("a/app.js", true),
        ("app.min.MJS", true),
        ("page.HTML", true),
        ("page.html.j2", true),
        ("app.js.askama", true),
        ("main.rs", false),
        ("html", false),
        (".html", false),
        ("style.css", false),
    ] {
        assert_eq!(is_page_or_script(Path::new(path)), expected, "{path}");
    }
}

/// Every beginning and every end of these texts, and all sorts of odd ones.
#[test]
fn nothing_panics_and_nothing_takes_long() {
    let text = "<script a='{`${x}`}'>const a = `b${`c${d}`}=1`; /[/]/; cookieStore.set({ name: 'é' }); document.cookie = \
                `${f('=')}x` + \"\\u00e9\\x4\" + 'ü=' // don't\n/* {# #} */ </script><b on:x={ {} }>";
    for path in ["a.html", "a.js", "a.js.tera"] {
        for (at, _) in text.char_indices() {
            let (begin, end) = text.split_at(at);
            script_sites(path, &format!("{begin} cookie"));
            script_sites(path, &format!("{end} cookie"));
        }
        let start = std::time::Instant::now();
        for odd in [
            "<",
            "`",
            "${",
            "`${",
            "{",
            "(",
            "document.cookie=",
            "document.cookie=a+",
            "/",
            "'",
            "<!--",
            "<a ",
            "f(",
            "function f(a){",
        ] {
            script_sites(path, &("cookie ".to_owned() + &odd.repeat(2_000)));
        }
        assert!(start.elapsed().as_secs() < 20, "{path} {:?}", start.elapsed());
    }
}

#[test]
fn scripts_in_strings_of_rust() {
    for (text, expected) in [
        ("document.cookie = 'a=1; path=/x'", vec!["set a path=/x"]),
        ("document.cookie=\"a=1; path=/\";document.cookie = `b=${v}`", vec!["set a path=/", "set b"]),
        ("<p>n</p><script>document.cookie = 'a=; max-age=0'</script>", vec!["remove a"]),
        ("<a onclick=\"document.cookie='a=1'\">", vec!["set a"]),
        ("cookieStore.delete('a')", vec!["remove a"]),
        ("if (document.cookie == 'a') {}", vec![]),
        ("return document.cookie.split(';')", vec![]),
        ("document.cookie = name + '=1'", vec!["set ? name"]),
        ("document.cookie = '{name}=1'", vec!["set ? {name}"]),
        ("document.cookie = 'a_{name}=1'", vec!["set a_*"]),
        ("document.cookie = 'a_\u{fffc}=1; max-age=\u{fffc}'", vec!["set a_*"]),
        ("document.cookie = '\u{fffc}=1'", vec!["set ? '…=1'"]),
    ] {
        let found: Vec<String> = sites_in_text(text).iter().map(told).collect();
        let found: Vec<&str> =
            found.iter().filter_map(|found| found.split_once(' ')).map(|(_, told)| told).collect();
        assert_eq!(found, expected, "{text}");
    }
}
