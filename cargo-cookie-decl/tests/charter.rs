//! `cargo cookie-decl charter`: in every format, kept, compared, and what it refuses.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const TABLE: &str = r#"mod cookies {
    cookie_decl::declare_cookies! {
        #![site("https://data.example.org")]
        #![controller("Example City")]
        #![updated("2026-11-01")]
        #![languages(fr, en)]
        necessary {
            "Example City" | { fr: "Connexion", en: "Sign-in" } | "sessionid"
                | { fr: "Garde la session.", en: "Keeps the session." } | session or 14 days;
            _ | { fr: "Choix", en: "Choice" } | "choice" | { fr: "Retient.", en: "Remembers." } | 6 months, consent;
            _ | { fr: "Langue", en: "Language" } | "lang" | { fr: "Langue.", en: "Language." } | 1 year;
        }
        statistics {
            "Example City" | { fr: "Compteur", en: "Counter" } | "visits" | { fr: "Compte.", en: "Counts." } | 1 month;
        }
    }
}
"#;

/// A package with a table, under git.
struct Package(TempDir);

impl Package {
    fn new() -> Self {
        let package = Self(tempfile::tempdir().unwrap());
        fs::create_dir(package.path().join("src")).unwrap();
        package.write(
            "Cargo.toml",
            "[package]\nname = \"portal\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[workspace]\n",
        );
        package.write("src/lib.rs", TABLE);
        package.git(&["init", "-q"]);
        package.commit();
        package
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.path().join(file), text).unwrap();
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap()
    }

    fn edit(&self, from: &str, to: &str) {
        let table = self.read("src/lib.rs");
        assert!(table.contains(from), "{from}");
        self.write("src/lib.rs", &table.replace(from, to));
    }

    fn git(&self, arguments: &[&str]) {
        let identity =
            ["-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
        let output =
            Command::new("git").current_dir(self.path()).args(identity).args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    fn commit(&self) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", "state"]);
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-cookie-decl"));
        command.current_dir(self.path()).arg("charter").args(arguments);
        command.output().unwrap().into()
    }
}

#[derive(Debug)]
struct Ran {
    out: String,
    err: String,
    status: i32,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
            status: output.status.code().unwrap(),
        }
    }
}

impl Ran {
    #[track_caller]
    fn is(&self, status: i32, says: &str) {
        assert_eq!(self.status, status, "{self:?}");
        assert!(self.out.contains(says) || self.err.contains(says), "`{says}` is not in {self:#?}");
    }
}

#[test]
fn prints_each_format_in_each_language() {
    let package = Package::new();
    package.run(&[]).is(0, "Garde la session.");
    package.run(&["--lang", "en"]).is(0, "Keeps the session.");
    package.run(&["--lang", "en", "--format", "markdown"]).is(0, "| Example City | Sign-in |");
    let html = package.run(&["--format", "html"]);
    html.is(0, "<!doctype html>");
    assert!(html.out.contains("lang=\"fr\""), "{}", html.out);
    let fragment = package.run(&["--format", "fragment"]).out;
    assert!(!fragment.contains("<!doctype"), "{fragment}");
    let json: serde_json::Value = serde_json::from_str(&package.run(&["--format", "json"]).out).unwrap();
    assert_eq!(json["declarations"][0]["purpose"]["en"], "Keeps the session.");
    let text = package.run(&[]).out;
    let digest = json["digest"].as_str().unwrap();
    assert!(text.contains(digest) && html.out.contains(digest), "{digest}");
}

#[test]
fn a_language_that_the_table_lacks_is_refused() {
    package_says(&["--lang", "de"], 2, "the table has no language `de`");
    package_says(&["--lang", "de"], 2, "`fr`, `en`");
}

#[track_caller]
fn package_says(arguments: &[&str], status: i32, says: &str) {
    Package::new().run(arguments).is(status, says);
}

#[test]
fn the_extension_of_a_file_chooses_its_format() {
    let package = Package::new();
    for (file, mark) in [("c.html", "<!doctype"), ("c.md", "| --- |"), ("c.json", "{\n"), ("c.txt", "====")] {
        package.run(&["-o", file]).is(0, "");
        let page = package.read(file);
        assert!(page.contains(mark), "{file}: {page}");
        package.run(&["--check", file]).is(0, "up to date");
    }
}

#[test]
fn a_page_that_is_out_of_date_fails() {
    let package = Package::new();
    package.run(&["-o", "charter.md"]).is(0, "");
    package.edit("Garde la session.", "Garde votre session.");
    let ran = package.run(&["--check", "charter.md"]);
    ran.is(1, "`charter.md` is out of date: line ");
    ran.is(1, "Garde votre session.");
    ran.is(1, "the table changed for visitors, but `#![updated(\"2026-11-01\")]` did not");
    ran.is(1, "cargo cookie-decl charter --lang fr --output charter.md");
    package.edit("2026-11-01", "2026-11-02");
    let ran = package.run(&["--check", "charter.md"]);
    ran.is(1, "out of date");
    assert!(!ran.err.contains("did not"), "{ran:?}");
    package.run(&["-o", "charter.md"]).is(0, "");
    package.run(&["--check", "charter.md"]).is(0, "up to date");
    package.write("charter.md", &package.read("charter.md").replace('\n', "\r\n"));
    package.run(&["--check", "charter.md"]).is(0, "up to date");
    package.run(&["--check", "none.md"]).is(2, "cannot read `none.md`");
}

/// What the page alone cannot show: it was written anew, and its day stood still.
/// Letter case does not count in a language's tag: the program's page is in French, too.
#[test]
fn a_language_in_capitals_has_its_texts() {
    let package = Package::new();
    package.edit("#![languages(fr, en)]", "#![languages(FR, en)]");
    package.edit("fr: ", "FR: ");
    package.run(&[]).is(0, "Charte des cookies\n");
    package.run(&["--lang", "fr"]).is(0, "Charte des cookies\n");
}

/// Two excerpts that look the same tell nobody what to look for.
#[test]
fn a_page_that_differs_in_white_space_says_so() {
    let package = Package::new();
    package.run(&["--output", "charter.txt"]);
    let page = package.read("charter.txt");
    let last = page.lines().count();
    for (other, line) in [
        (page.trim_end().to_owned(), last),
        (format!("{page}\n"), last + 1),
        (page.replacen('\n', "  \n", 1), 1),
    ] {
        package.write("charter.txt", &other);
        let says = format!("`charter.txt` is out of date: line {line} differs in white space");
        package.run(&["--check", "charter.txt"]).is(1, &says);
    }
}

#[test]
fn a_day_that_stood_still_since_a_revision_fails() {
    let package = Package::new();
    package.edit("14 days", "15 days");
    package.run(&["-o", "charter.md"]).is(0, "");
    package.run(&["--check", "charter.md"]).is(0, "up to date");
    package.run(&["--check", "charter.md", "--since", "HEAD"]).is(1, "`#![updated(\"2026-11-01\")]` did not");
    package.edit("2026-11-01", "2026-11-02");
    package.run(&["-o", "charter.md"]).is(0, "");
    package.run(&["--check", "charter.md", "--since", "HEAD"]).is(0, "up to date");
}

#[test]
fn each_version_is_kept_once() {
    let package = Package::new();
    package.run(&["--archive", "kept"]).is(0, "keeps 5 files");
    package.run(&["--archive", "kept"]).is(0, "has this version already");
    package.edit("1 month", "2 months");
    package.run(&["--archive", "kept"]).is(0, "keeps 5 files");
    let versions: Vec<_> =
        fs::read_dir(package.path().join("kept")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(versions.len(), 2);
    for version in &versions {
        assert!(version.file_name().unwrap().to_str().unwrap().starts_with("2026-11-01-"));
        assert!(version.join("charter.fr.html").is_file() && version.join("charter.json").is_file());
    }
    let page = versions[0].join("charter.en.txt");
    fs::write(&page, "forged").unwrap();
    package.edit("2 months", "1 month");
    let both = [package.run(&["--archive", "kept"]), {
        package.edit("1 month", "2 months");
        package.run(&["--archive", "kept"])
    }];
    assert_eq!(
        both.iter().filter(|ran| ran.status == 1 && ran.err.contains("holds another page")).count(),
        1,
        "{both:?}"
    );
    assert_eq!(fs::read_to_string(&page).unwrap(), "forged", "what is kept is not written over");
}

/// As git writes them out where it is told to.
#[test]
fn other_ends_of_lines_make_no_other_version() {
    let package = Package::new();
    package.run(&["--archive", "kept"]).is(0, "keeps 5 files");
    let version = fs::read_dir(package.path().join("kept")).unwrap().next().unwrap().unwrap().path();
    for file in fs::read_dir(version).unwrap() {
        let file = file.unwrap().path();
        fs::write(&file, fs::read_to_string(&file).unwrap().replace('\n', "\r\n")).unwrap();
    }
    package.run(&["--archive", "kept"]).is(0, "has this version already");
}

#[test]
fn tells_what_changed_for_visitors() {
    let package = Package::new();
    package.run(&["--diff", "HEAD"]).is(0, "Rien n’a changé pour les visiteurs.");
    package.edit("session or 14 days", "session or 30 days");
    package.edit("| 1 month;", "| 1 month, shared with \"Partner\";\n\"Ads\" | { fr: \"Pub\", en: \"Ads\" } | \"ad_id\" | { fr: \"Suit.\", en: \"Follows.\" } | 3 months;");
    package.edit(
        "| { fr: \"Langue.\", en: \"Language.\" } | 1 year;",
        "| { fr: \"Langue.\", en: \"Language.\" } | 1 month;",
    );
    package.edit("2026-11-01", "2026-11-20");
    let note = package.run(&["--diff", "HEAD", "--lang", "en"]);
    for line in [
        "# Changes to the cookie charter",
        "Version 20\u{a0}November 2026, compared with version 1\u{a0}November 2026.",
        "- New: `ad_id` (Statistics cookies), provided by Ads. Follows. Lifetime: 3\u{a0}months.",
        "- `sessionid` stays longer. Lifetime now: Until you close the browser, or 30\u{a0}days; before: Until you close the browser, or 14\u{a0}days.",
        "- `visits` can now be read by: Partner.",
        "- `lang` stays less long. Lifetime now: 1\u{a0}month; before: 1\u{a0}year.",
        "Visitors who had agreed are asked again about: Statistics cookies.",
    ] {
        note.is(0, line);
    }
    let lines: Vec<_> = note.out.lines().filter(|line| line.starts_with("- ")).collect();
    // The weightiest first, whatever the order of the table.
    let order =
        ["- New: `ad_id`", "- `sessionid` stays longer", "- `visits` can now", "- `lang` stays less long"];
    assert_eq!(lines.len(), order.len(), "{lines:#?}");
    assert!(lines.iter().zip(order).all(|(line, head)| line.starts_with(head)), "{lines:#?}");
}

/// What is said of those who had agreed is what the program does: a day more within a step asks nobody, and a life that
/// visits renew asks, however short.
#[test]
fn tells_who_is_asked_again_as_the_program_does() {
    const ASKED: &str = "Visitors who had agreed are asked again";
    for (life, change, asks) in [
        ("31 days", "stays longer", true),
        ("1 week", "stays less long", false),
        ("1 week after last visit", "stays less long", true),
    ] {
        let package = Package::new();
        package.edit("| 1 month;", &format!("| {life};"));
        let note = package.run(&["--diff", "HEAD", "--lang", "en"]);
        note.is(0, change);
        assert_eq!(note.out.contains(ASKED), asks, "{}", note.out);
    }
    // 50 and 55 days are one step.
    let package = Package::new();
    package.edit("| 1 month;", "| 50 days;");
    package.commit();
    package.edit("| 50 days;", "| 55 days;");
    let note = package.run(&["--diff", "HEAD", "--lang", "en"]);
    note.is(0, "stays longer");
    assert!(!note.out.contains(ASKED), "{}", note.out);
}

/// The visitors are asked anew, though the row reads as before.
#[test]
fn tells_of_a_revision() {
    let package = Package::new();
    package.edit(
        "            \"Example City\" | { fr: \"Compteur\"",
        "            #[revision(1)] \"Example City\" | { fr: \"Compteur\"",
    );
    let note = package.run(&["--diff", "HEAD", "--lang", "en"]);
    note.is(0, "- `visits` has been revised.");
    note.is(0, "Visitors who had agreed are asked again about: Statistics cookies.");
}

/// The page names the provider's country and policy, the sites, and what a category is for: who reads the note is told of them
/// as well.
#[test]
fn tells_of_all_that_the_page_says() {
    const NOTHING: &str = "Nothing has changed for visitors.";
    let package = Package::new();
    package.edit(
        "#![languages(fr, en)]",
        "#![languages(fr, en)]\n#![provider(\"Example City\", policy = \"https://city.example/a\", country = \"FR\")]",
    );
    package.commit();
    for (from, to, line) in [
        ("\"FR\"", "\"US\"", "- The country of Example City is now US; before: FR."),
        (", country = \"FR\"", "", "- The country of Example City is now not told; before: FR."),
        (
            "city.example/a",
            "city.example/b",
            "- The privacy policy of Example City is now https://city.example/b; before: https://city.example/a.",
        ),
        (
            "#![site(\"https://data.example.org\")]",
            "#![site(\"https://data.example.org\", \"https://www.example.org\")]",
            "- The charter is now that of https://data.example.org, https://www.example.org; before: https://data.example.org.",
        ),
        (
            "        statistics {",
            "#[title(fr: \"Profils\", en: \"Profiles\")] statistics {",
            "- “Profiles” is described in other words. ",
        ),
        (
            "        statistics {",
            "#[about(fr: \"Ils vous suivent.\", en: \"They follow you.\")] statistics {",
            "- “Statistics cookies” is described in other words. They follow you.",
        ),
    ] {
        package.edit(from, to);
        let note = package.run(&["--diff", "HEAD", "--lang", "en"]);
        note.is(0, line);
        assert!(!note.out.contains(NOTHING), "{}", note.out);
        package.git(&["checkout", "-q", "."]);
    }
    // Who provides nothing any more has been told of with its rows.
    package.edit("#![provider(\"Example City\", policy = \"https://city.example/a\", country = \"FR\")]", "");
    package.edit("\"Example City\" |", "\"Example Town\" |");
    let note = package.run(&["--diff", "HEAD", "--lang", "en"]);
    assert!(!note.out.contains("country") && note.out.contains("provided by Example Town"), "{}", note.out);
}

/// Rows of one name, of which each build has one, or which differ in their scope, are compared each with itself.
#[test]
fn rows_of_one_name_are_told_apart() {
    let package = Package::new();
    package.edit(
        "_ | { fr: \"Langue\", en: \"Language\" } | \"lang\" | { fr: \"Langue.\", en: \"Language.\" } | 1 year;",
        "#[cfg(unix)] _ | { fr: \"Langue\", en: \"Language\" } | \"lang\" | { fr: \"Langue.\", en: \"Language.\" } | 1 year;
        #[cfg(not(unix))] _ | { fr: \"Langue\", en: \"Language\" } | \"lang\" | { fr: \"Langue.\", en: \"Language.\" } | 1 month;",
    );
    package.commit();
    let lines = |package: &Package| {
        let note = package.run(&["--diff", "HEAD", "--lang", "en"]);
        note.is(0, "# Changes to the cookie charter");
        let out = note.out.replace('\u{a0}', " ");
        out.lines().filter(|line| line.starts_with("- ")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(lines(&package), [""; 0]);
    package.edit(
        "\"lang\" | { fr: \"Langue.\", en: \"Language.\" } | 1 month;",
        "\"lang\" | { fr: \"Langue.\", en: \"Language.\" } | 2 months;",
    );
    assert_eq!(lines(&package), ["- `lang` stays longer. Lifetime now: 2 months; before: 1 month."]);
    // The other is still there when the first goes.
    package.git(&["checkout", "-q", "."]);
    package.edit(
        "#[cfg(unix)] _ | { fr: \"Langue\", en: \"Language\" } | \"lang\" | { fr: \"Langue.\", en: \"Language.\" } | 1 year;",
        "",
    );
    assert_eq!(lines(&package), ["- Removed: `lang` (Necessary cookies)."]);
}

/// A choice that the program no longer reads is asked for again, whatever became of the rows.
#[test]
fn tells_that_a_lost_choice_is_asked_for_again() {
    const ASKED: &str = "Visitors who had agreed are asked again about: Statistics cookies.";
    for (to, asks) in [
        ("CHOICE = \"choices\" |", true),
        ("CHOICES = \"choices\" |", true),
        ("CHOICE = \"choice\" |", false),
    ] {
        let package = Package::new();
        package.edit("\"choice\" |", to);
        let note = package.run(&["--diff", "HEAD", "--lang", "en"]);
        assert_eq!(note.out.contains(ASKED), asks, "{to}: {}", note.out);
    }
    let package = Package::new();
    package.edit("_ | { fr: \"Choix\"", "#[formerly(\"choice\")] _ | { fr: \"Choix\"");
    package.edit("\"choice\" |", "\"choices\" |");
    let note = package.run(&["--diff", "HEAD", "--lang", "en"]);
    note.is(0, "- New: `choices` (Necessary cookies)");
    assert!(!note.out.contains(ASKED), "{}", note.out);
}

/// A consent manager does not know of rows: who has agreed there is asked again where the manager's own revision is raised.
#[test]
fn tells_who_a_manager_asks_again() {
    const ASKED: &str = "Visitors who had agreed are asked again";
    for (format, revision, asks) in [
        ("klaro", "#[revision(1)]", false),
        ("vanilla_cookieconsent", "", false),
        ("vanilla_cookieconsent", "#[revision(1)]", true),
    ] {
        let package = Package::new();
        package.edit("_ | { fr: \"Choix\"", "#[script] _ | { fr: \"Choix\"");
        package.edit("6 months, consent", &format!("6 months, consent = {format}"));
        package.commit();
        package.edit("| 1 month;", "| 13 months;");
        package.edit("#[script]", &format!("#[script] {revision}"));
        let note = package.run(&["--diff", "HEAD", "--lang", "en"]);
        note.is(0, "- `visits` stays longer.");
        assert_eq!(note.out.contains(ASKED), asks, "{format} {revision}: {}", note.out);
    }
}

#[test]
fn tells_of_rows_that_moved_went_or_were_renamed() {
    let package = Package::new();
    package.edit("\"choice\" |", "CHOICE = \"choices\" |");
    package.edit(
        "        statistics {\n            \"Example City\"",
        "        marketing {\n            \"Example Agency\"",
    );
    package.edit("            _ | { fr: \"Langue\", en: \"Language\" } | \"lang\" | { fr: \"Langue.\", en: \"Language.\" } | 1 year;\n", "");
    package.edit("#![controller(\"Example City\")]", "#![controller(\"Example Region\")]");
    package.edit("Compte.", "Compte les visites.");
    let note = package.run(&["--diff", "HEAD"]);
    for line in [
        "- Le responsable du traitement est désormais Example Region ; auparavant : Example City.",
        "- `visits` est passé de « Cookies de statistiques » à « Cookies publicitaires ».",
        "- `visits` est désormais fourni par Example Agency ; auparavant : Example City.",
        "- `choice` s’appelle désormais `choices`.",
        "- `visits` est décrit en d’autres termes : Compteur. Compte les visites.",
        "- Supprimé : `lang` (Cookies nécessaires).",
        "Les visiteurs qui avaient donné leur accord sont interrogés à nouveau sur : Cookies publicitaires.",
    ] {
        let spaces = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
        assert!(spaces(&note.out).contains(&spaces(line)), "`{line}` is not in {}", note.out);
    }
}

#[test]
fn a_table_that_stood_elsewhere_is_found_by_its_file() {
    let package = Package::new();
    fs::rename(package.path().join("src/lib.rs"), package.path().join("src/cookies.rs")).unwrap();
    package.write("src/lib.rs", "mod cookies;");
    package.run(&["--diff", "HEAD"]).is(2, "write `--diff REV:FILE`");
    package.run(&["--diff", "HEAD:src/lib.rs"]).is(0, "Rien n’a changé");
    package.run(&["--diff", "nowhere"]).is(2, "git does not know that revision");
    package.run(&["--diff=--output=x"]).is(2, "no revision of git");
}

#[test]
fn a_source_that_is_named_by_its_whole_path_is_compared_too() {
    let package = Package::new();
    let folder = fs::canonicalize(package.path()).unwrap();
    let source = folder.join("src/lib.rs");
    package.run(&["--table", source.to_str().unwrap(), "--diff", "HEAD"]).is(0, "Rien n’a changé");
    package.run(&["--table", "./src/../src/lib.rs", "--diff", "HEAD"]).is(0, "Rien n’a changé");
}

/// What the help says writes what is checked.
#[test]
fn the_help_writes_the_page_in_its_format() {
    let package = Package::new();
    let check = ["--check", "page.html", "--format", "fragment"];
    let help = "`cargo cookie-decl charter --lang fr --format fragment --output page.html`";
    package.run(&check).is(2, help);
    package.write("page.html", "");
    package.run(&check).is(1, help);
    package.run(&["--lang", "fr", "--format", "fragment", "--output", "page.html"]).is(0, "");
    package.run(&check).is(0, "up to date");
}

/// The table's repository counts, wherever one stands.
#[test]
fn a_revision_is_one_of_the_repository_that_the_table_lies_in() {
    let package = Package::new();
    package.edit("14 days", "15 days");
    let elsewhere = tempfile::tempdir().unwrap();
    let manifest = package.path().join("Cargo.toml");
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-cookie-decl"));
        command.current_dir(elsewhere.path()).args([
            "charter",
            "--manifest-path",
            manifest.to_str().unwrap(),
        ]);
        Ran::from(command.args(arguments).output().unwrap())
    };
    run(&["--diff", "HEAD"]).is(0, "`sessionid`");
    run(&["-o", "charter.md"]).is(0, "");
    run(&["--check", "charter.md", "--since", "HEAD"]).is(1, "`#![updated(\"2026-11-01\")]` did not");
}

#[test]
fn a_table_in_a_folder_that_is_gone_is_found() {
    let package = Package::new();
    package.write("Cargo.toml", &(package.read("Cargo.toml") + "[lib]\npath = \"code/lib.rs\"\n"));
    fs::rename(package.path().join("src"), package.path().join("code")).unwrap();
    package.run(&["--diff", "HEAD:src/lib.rs"]).is(0, "Rien n’a changé");
}

#[test]
fn a_table_with_mistakes_is_not_published() {
    let package = Package::new();
    package.edit("14 days", "0 days");
    package.edit("6 months", "0 months");
    let ran = package.run(&[]);
    ran.is(2, "the table cannot be published: src/lib.rs:9:");
    ran.is(2, "and there is one more mistake");
    ran.is(2, "cargo cookie-decl check");
}

/// A row for each of two conditions of which one holds: the compiler takes such a table, and so does the command.
#[test]
fn rows_of_which_each_build_has_one_are_no_mistake() {
    let package = Package::new();
    package.edit(
        r#"_ | { fr: "Choix", en: "Choice" } | "choice" | { fr: "Retient.", en: "Remembers." } | 6 months, consent;"#,
        r#"#[cfg(not(feature = "klaro"))]
            _ | { fr: "Choix", en: "Choice" } | "choice" | { fr: "Retient.", en: "Remembers." } | 6 months, consent;
            #[cfg(feature = "klaro")] #[script]
            "Klaro" | { fr: "Choix", en: "Choice" } | "choice" | { fr: "Retient.", en: "Remembers." }
                | 6 months, Secure = false, consent = klaro;"#,
    );
    package.run(&["--lang", "en"]).is(0, "Provider: Klaro");
    package.edit("not(feature = \"klaro\")", "feature = \"own\"");
    // One build may have both, and one neither.
    package.run(&["--lang", "en"]).is(2, "no cookie of the table remembers the choice, and there are 2 more");
}

/// What compilers never see together stands on one page here, and links have to lead to the one row or the other.
#[test]
fn rows_of_one_constant_have_anchors_of_their_own() {
    let package = Package::new();
    package.edit(
        r#"_ | { fr: "Choix", en: "Choice" } | "choice" |"#,
        r#"#[cfg(windows)]
            _ | _ | THEME = "theme" | { fr: "Couleurs.", en: "Colours." } | 1 day;
            #[cfg(unix)]
            _ | _ | THEME = "theme" | { fr: "Couleurs.", en: "Colours." } | 2 days;
            #[cfg(not(any(unix, windows)))]
            _ | _ | THEME = "Theme" | { fr: "Couleurs.", en: "Colours." } | 3 days;
            _ | { fr: "Choix", en: "Choice" } | "choice" |"#,
    );
    let ran = package.run(&["--lang", "en", "--format", "html"]);
    let ids: Vec<_> = ran.out.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let themes: Vec<_> = ids.iter().filter(|id| id.contains("THEME")).collect();
    assert_eq!(themes, [&"cookie-THEME", &"cookie-THEME-2", &"cookie-THEME-3"], "{}", ran.err);
    let distinct: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(distinct.len(), ids.len(), "{ids:?}");
}

#[test]
fn one_table_is_wanted() {
    let package = Package::new();
    package.write("src/other.rs", TABLE);
    package.run(&[]).is(2, "there are several tables: `src/lib.rs` (line 2), `src/other.rs` (line 2)");
    package.run(&["--table", "src/other.rs"]).is(0, "Garde la session.");
    package.run(&[]).is(2, "say which one, with `--table FILE` or `--package NAME`");
    // A file is all that can be named.
    package.write("src/two.rs", &format!("mod one {{ {TABLE} }} mod two {{ {TABLE} }}"));
    package
        .run(&["--table", "src/two.rs"])
        .is(2, "move each into a file of its own, which `--table FILE` can name");
    fs::remove_file(package.path().join("src/two.rs")).unwrap();
    package.run(&["--table", "src/none.rs"]).is(2, "cannot read the table in `src/none.rs`");
    fs::remove_file(package.path().join("src/other.rs")).unwrap();
    package.write("src/lib.rs", "");
    package.run(&[]).is(2, "there is no table");
    package.write("src/lib.rs", &format!("#[cfg(test)]\n{TABLE}"));
    package.run(&[]).is(2, "there is no table");
}

/// What stands in the files that a table names is part of the charter, now and at a revision.
#[test]
fn spreadsheets_and_messages_are_read_now_and_then() {
    let package = Package::new();
    package.edit(
        "#![languages(fr, en)]",
        "#![languages(fr, en)]\n        #![table(\"rows.csv\")]\n        #![messages(fr = \"fr.ftl\")]",
    );
    let rows = "category,provider,service.fr,service.en,name,purpose.fr,purpose.en,terms,set by\n\
                necessary,Example City,Panier,Basket,basket,Garde le panier.,Keeps the basket.,2 days,\n";
    package.write("rows.csv", rows);
    package.write("fr.ftl", "page-title = Nos cookies\n");
    package.commit();
    package.run(&[]).is(0, "Garde le panier.");
    package.run(&[]).is(0, "Nos cookies\n===========");
    package.run(&["--lang", "en"]).is(0, "Cookie charter\n==============");
    package.write("rows.csv", &rows.replace("2 days", "9 days"));
    package
        .run(&["--diff", "HEAD", "--lang", "en"])
        .is(0, "- `basket` stays longer. Lifetime now: 9\u{a0}days; before: 2\u{a0}days.");
    fs::create_dir(package.path().join("deeper")).unwrap();
    let mut deeper = Command::new(env!("CARGO_BIN_EXE_cargo-cookie-decl"));
    deeper.current_dir(package.path().join("deeper")).args(["charter", "--diff", "HEAD", "--lang", "en"]);
    Ran::from(deeper.output().unwrap()).is(0, "`basket` stays longer");
    fs::remove_file(package.path().join("rows.csv")).unwrap();
    package.run(&[]).is(2, "`rows.csv` cannot be read: there is no such file");
}
