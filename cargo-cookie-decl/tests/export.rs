//! `cargo cookie-decl export`: what it writes for each target, what it says beside it, and what it refuses. That the
//! managers understand it is shown in `tests/managers`.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

const TABLE: &str = r#"mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://www.example.org")]
        #![controller("Example City")]
        #![languages(fr, en)]
        necessary {
            "City" | { fr: "Connexion", en: "Sign-in" } | "sessionid" | { fr: "Garde.", en: "Keeps." } | session;
            #[script]
            _ | { fr: "Choix", en: "Choice" } | CHOICE = "choice" | { fr: "Retient.", en: "Remembers." }
                | 6 months, CONSENT;
        }
        #[known_as("matomo", "counter")]
        statistics {
            #[script]
            "Matomo" | { fr: "Mesure", en: "Measure" } | VISITOR = "_pk_id.*" | { fr: "Suit.", en: "Follows." } | 13 months;
            #[script]
            "Counter" | { fr: "Compteur", en: "Counter" } | "visits" | { fr: "Compte.", en: "Counts." } | 1 month;
        }
        marketing {
            #[script]
            "Ads" | { fr: "Pub", en: "Ads" } | "ads" | { fr: "Suit.", en: "Follows." } | 1 day;
        }
    }
}
"#;

/// A package whose table keeps the choice in that way.
struct Package(TempDir);

impl Package {
    fn new(consent: &str) -> Self {
        let package = Self(tempfile::tempdir().unwrap());
        let manifest = "[package]\nname = \"portal\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n";
        fs::create_dir(package.path().join("src")).unwrap();
        fs::write(package.path().join("Cargo.toml"), manifest).unwrap();
        fs::write(package.path().join("src/lib.rs"), TABLE.replace("CONSENT", consent)).unwrap();
        package
    }

    /// A package that keeps the choice itself.
    fn own() -> Self {
        Self::new("consent").edit("#[script]\n            _ | { fr: \"Choix\"", "_ | { fr: \"Choix\"")
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn edit(self, from: &str, to: &str) -> Self {
        let file = self.path().join("src/lib.rs");
        let table = fs::read_to_string(&file).unwrap();
        assert!(table.contains(from), "{from}");
        fs::write(file, table.replace(from, to)).unwrap();
        self
    }

    fn run(&self, arguments: &str) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-cookie-decl"));
        let output =
            command.current_dir(self.path()).arg("export").args(arguments.split(' ')).output().unwrap();
        Ran {
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
            status: output.status.code().unwrap(),
        }
    }
}

#[derive(Debug)]
struct Ran {
    out: String,
    err: String,
    status: i32,
}

impl Ran {
    #[track_caller]
    fn says(&self, status: i32, text: &str) -> &Self {
        assert_eq!(self.status, status, "{self:#?}");
        assert!(self.err.contains(text), "`{text}` is not in {}", self.err);
        self
    }

    /// A configuration without a word about it.
    #[track_caller]
    fn quietly(self) -> String {
        assert_eq!((self.status, &*self.err), (0, ""), "{self:#?}");
        self.out
    }

    #[track_caller]
    fn json(self) -> Value {
        serde_json::from_str(&self.quietly()).unwrap()
    }
}

#[test]
fn klaro_is_json_in_every_language() {
    let package = Package::new("Secure = false, consent = klaro");
    let config = package.run("--to klaro --charter-url /charter").json();
    assert_eq!(config["storageName"], "choice");
    assert_eq!(config["cookieExpiresAfterDays"], 180);
    assert_eq!(config["lang"], Value::Null, "a language in the configuration would be the only one");
    assert_eq!(config["translations"]["fr"]["decline"], "Tout refuser");
    assert_eq!(config["translations"]["en"]["privacyPolicyUrl"], "/charter");
    assert_eq!(config["translations"]["zz"]["decline"], "Tout refuser");
    let services: Vec<_> =
        config["services"].as_array().unwrap().iter().map(|service| &service["name"]).collect();
    assert_eq!(services, ["necessary", "matomo", "counter", "marketing"]);
    assert_eq!(config["services"][1]["cookies"][0], r"^_pk_id\..+$");
    assert_eq!(config["services"][0]["required"], true);
    assert_eq!(config["services"][0]["cookies"], Value::Null);
}

#[test]
fn orejime_is_json_in_one_language() {
    let package = Package::new("Secure = false, SameSite = Strict, consent = orejime");
    let config = package.run("--to orejime --lang en").json();
    assert_eq!(config["cookie"]["name"], "choice");
    assert_eq!(config["cookie"]["sameSite"], "strict");
    assert_eq!(config["privacyPolicyUrl"], "/cookies");
    assert_eq!(config["translations"]["banner"]["accept"], "Accept all");
    assert_eq!(config["purposes"][2]["title"], "Statistics cookies (counter)");
    assert_eq!(config["purposes"][2]["cookies"][0][0], "/^visits$/");
    let french = package.run("--to orejime").json();
    assert_eq!(french["translations"]["banner"]["accept"], "Tout accepter");
}

#[test]
fn vanilla_cookieconsent_is_a_module() {
    let package = Package::new("consent = vanilla_cookieconsent").edit(
        "#[script]\n            _ | { fr: \"Choix\"",
        "#[script] #[revision(4)]\n            _ | { fr: \"Choix\"",
    );
    let config = package.run("--to vanilla-cookieconsent").quietly();
    assert!(config.contains("\nexport default {") && config.ends_with("};\n"), "{config}");
    assert!(config.contains(r#""name": /^_pk_id\..+$/"#), "{config}");
    assert!(config.contains(r#""linkedCategory": "counter""#), "{config}");
    assert!(config.contains(r#""revision": 4"#), "{config}");
}

#[test]
fn tarteaucitron_is_a_script_in_one_language() {
    let package = Package::new("consent = tarteaucitron");
    let config = package.run("--to tarteaucitron --lang en").quietly();
    assert!(config.contains(r#"tarteaucitronForceLanguage = "en""#), "{config}");
    assert!(config.contains(r#""acceptAll": "Accept all""#), "{config}");
    assert!(config.contains(r"[/^_pk_id\..+$/]"), "{config}");
    assert!(!config.contains(r#""key": "necessary""#), "{config}");
}

#[test]
fn json_is_the_charter_as_data() {
    let package = Package::own();
    let json = package.run("--to json").json();
    assert_eq!(json["declarations"][0]["purpose"]["en"], "Keeps.");
}

#[test]
fn csv_is_a_spreadsheet() {
    let package = Package::own();
    let ran = package.run("--to csv");
    ran.says(0, "`#![site(…)]` and the others, stay in the source")
        .says(0, "the block of `statistics` stays in the source");
    let lines: Vec<_> = ran.out.lines().collect();
    assert_eq!(lines[0], "category,provider,service.fr,service.en,name,purpose.fr,purpose.en,terms,set by");
    assert_eq!(
        lines[3],
        "statistics,Matomo,Mesure,Measure,VISITOR = _pk_id.*,Suit.,Follows.,13 months,script"
    );
    assert_eq!(lines.len(), 6);
}

#[test]
fn a_file_takes_it() {
    let package = Package::own();
    let ran = package.run("--to json -o cookies.json");
    assert_eq!(ran.out, "");
    let written = fs::read_to_string(package.path().join("cookies.json")).unwrap();
    assert_eq!(written, package.run("--to json").out);
    package.run("--to json -o no/such/folder.json").says(2, "cannot write `no/such/folder.json`");
}

#[test]
fn a_table_that_does_not_read_the_choice_is_told_how_to() {
    let package = Package::own();
    for (target, row) in [
        ("vanilla-cookieconsent", r#""cc_cookie" | … | 6 months, consent = vanilla_cookieconsent;"#),
        ("klaro", r#""klaro" | … | 6 months, Secure = false, consent = klaro;"#),
        ("orejime", r#""eu-consent" | … | 6 months, Secure = false, consent = orejime;"#),
        ("tarteaucitron", r#""tarteaucitron" | … | 6 months, consent = tarteaucitron;"#),
    ] {
        package.run(&format!("--to {target}")).says(0, row);
    }
}

#[test]
fn a_row_that_says_otherwise_than_the_manager_does_is_told() {
    let klaro = Package::new("SameSite = Strict, consent = klaro").run("--to klaro");
    klaro
        .says(0, "`choice` says `SameSite = Strict`, but this manager always writes its cookie as `SameSite = Lax`")
        .says(0, "`choice` says `Secure = true`, but this manager always writes its cookie as `Secure = false`");
    let path = Package::new("Secure = false, Path = \"/app\", consent = orejime");
    path.run("--to orejime").says(0, "says `Path = \"/app\"`");
    let year = Package::new("consent = tarteaucitron").edit("6 months", "380 days");
    year.run("--to tarteaucitron").says(0, "`choice` is kept for 365 days");
    for life in ["session", "12 hours"] {
        let short = Package::new("consent = klaro").edit("6 months", life);
        short
            .run("--to klaro")
            .says(0, "`choice` is kept for 1 day, the least that this manager can: let the row say so");
    }
    let day = Package::new("consent = klaro").edit("6 months", "1 day").run("--to klaro");
    assert!(!day.err.contains("the least"), "{}", day.err);
}

#[test]
fn what_a_script_cannot_clear_is_told() {
    let row = |setter: &str, name: &str, terms: &str| {
        let package = Package::new("Secure = false, consent = klaro").edit(
            "            #[script]\n            \"Ads\" | { fr: \"Pub\", en: \"Ads\" } | \"ads\"",
            &format!("            {setter}\n            \"Ads\" | {{ fr: \"Pub\", en: \"Ads\" }} | {name}"),
        );
        package.edit("| 1 day", &format!("| {terms}")).run("--to klaro")
    };
    row("", "\"ads\"", "1 day").says(0, "`ads` is not cleared by a script: it is HttpOnly");
    row("#[third_party]", "\"ads\"", "1 day, Domain = \"ads.example\"").says(0, "it belongs to another site");
    row("#[script]", "local_storage \"ads\"", "until deleted").says(0, "the manager clears cookies alone");
    row("#[script]", "\"__Secure-ads\"", "1 day").says(0, "only with `Secure`");
    row("#[script]", "\"ads\"", "1 day, SameSite = None, Partitioned").says(0, "only by that word");
}

#[test]
fn tarteaucitron_says_what_it_does_not_reach() {
    let package = |terms: &str| {
        let package = Package::new("consent = tarteaucitron").edit("| 1 day", &format!("| 1 day, {terms}"));
        package.edit("https://www.example.org", "https://a.b.example.org")
    };
    let run = |terms| package(terms).run("--to tarteaucitron");
    run("Path = \"/ads\"").says(0, "`ads` is not cleared by a script: tarteaucitron knows `Path=/` alone");
    run("Domain = \"b.example.org\"").says(0, "the page's host and the last two parts of it alone");
    run("Domain = \"example.org\"").quietly();
    let odd = Package::new("consent = tarteaucitron").edit("\"ads\"", "ADS = \"a+ds\"");
    odd.run("--to tarteaucitron").says(0, "`a+ds` is not cleared by a script: tarteaucitron reads its name");
}

/// Consent to one would be consent to the other.
#[test]
fn keys_that_tarteaucitron_would_mix_up_are_refused() {
    let package = Package::new("consent = tarteaucitron").edit("\"counter\"", "\"my_matomo\"");
    package
        .run("--to tarteaucitron")
        .says(2, "`matomo` is the end of `my_matomo`")
        .says(2, "help: give its category another id");
    let package = Package::new("consent = tarteaucitron").edit("\"counter\"", "\"page counter\"");
    package.run("--to tarteaucitron").says(2, "`page counter` cannot be a key of tarteaucitron");
}

#[test]
fn languages_that_a_manager_lacks_are_told() {
    for (target, word) in [("klaro", "klaro"), ("orejime", "orejime"), ("tarteaucitron", "tarteaucitron")] {
        let package =
            Package::new(&format!("consent = {word}")).edit("languages(fr, en)", "languages(mt, en)");
        let package = package.edit("fr:", "mt:");
        package.run(&format!("--to {target}")).says(0, "this manager has no words of its own in `mt`");
    }
    let package =
        Package::new("Secure = false, consent = klaro").edit("languages(fr, en)", "languages(pt, pt-BR)");
    let package = package.edit("fr:", "pt:").edit("en:", "pt-BR:");
    package.run("--to klaro").says(0, "`pt-BR` is left out");
}

/// Letter case does not count in a language's tag.
#[test]
fn a_language_that_runs_from_the_right_is_told_in_capitals_too() {
    for tag in ["ar", "AR", "Ar-EG"] {
        let package = Package::new("consent = vanilla_cookieconsent");
        let package = package.edit("fr: ", &format!("{tag}: ")).edit("(fr, en)", &format!("({tag}, en)"));
        let ran = package.run("--to vanilla-cookieconsent");
        assert!(ran.out.contains(&format!("\"rtl\": [\"{tag}\"]")), "{tag}: {}", ran.err);
    }
}

#[test]
fn what_cannot_be_exported_is_refused() {
    let package = Package::own();
    package.run("--to klaro --lang de").says(2, "the table has no language `de`");
    package.run("--to cookiebot").says(2, "invalid value 'cookiebot'");
    package.edit("6 months", "0 months").run("--to json").says(2, "the table cannot be published");
}
