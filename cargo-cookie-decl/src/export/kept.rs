//! Where a manager keeps the visitor's choice.

use cookie_decl::{Charter, ChoiceFormat, Declaration};

use super::Target;

/// The manager's cookie.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    pub(super) name: String,
    pub(super) days: u64,
    pub(super) path: &'static str,
    pub(super) domain: Option<&'static str>,
    pub(super) secure: bool,
    pub(super) same_site: &'static str,
    pub(super) revision: u32,
}

/// What a manager has to say about its cookie.
struct Format {
    choice: ChoiceFormat,
    /// The word of the table for it.
    word: &'static str,
    /// The cookie's name where the site gives none.
    name: &'static str,
    /// The attributes that the manager always writes so.
    fixed: &'static [Fixed],
    /// It keeps the choice no longer, in days.
    longest: Option<u64>,
}

#[derive(Clone, Copy)]
enum Fixed {
    Path,
    SameSite,
    Secure(bool),
}

fn format(target: Target) -> Option<Format> {
    let format = |choice, word, name, fixed| Format { choice, word, name, fixed, longest: None };
    Some(match target {
        Target::VanillaCookieconsent => {
            format(ChoiceFormat::VanillaCookieconsent, "vanilla_cookieconsent", "cc_cookie", &[])
        }
        Target::Klaro => {
            format(ChoiceFormat::Klaro, "klaro", "klaro", &[Fixed::SameSite, Fixed::Secure(false)])
        }
        Target::Orejime => {
            format(ChoiceFormat::Orejime, "orejime", "eu-consent", &[Fixed::Path, Fixed::Secure(false)])
        }
        Target::Tarteaucitron => {
            const FIXED: &[Fixed] = &[Fixed::Path, Fixed::SameSite, Fixed::Secure(true)];
            let own = format(ChoiceFormat::Tarteaucitron, "tarteaucitron", "tarteaucitron", FIXED);
            Format { longest: Some(365), ..own }
        }
        Target::Json | Target::Csv => return None,
    })
}

/// The row of the table that says where, else the manager's own defaults, with a note. None for what is no manager.
pub(super) fn kept(target: Target, charter: &Charter, notes: &mut Vec<String>) -> Option<Kept> {
    const DAY: u64 = 86_400;
    let format = format(target)?;
    let rows = charter.declarations();
    let Some(row) = rows.iter().find(|row| row.choice_format() == Some(format.choice)) else {
        notes.push(missing(&format));
        return Some(Kept {
            name: format.name.to_owned(),
            days: 180,
            path: "/",
            domain: None,
            secure: true,
            same_site: "Lax",
            revision: 0,
        });
    };
    let attributes = row.attributes();
    let seconds = row.lifetime().and_then(|life| life.max_age()).map_or(0, |life| life.as_secs());
    let kept = Kept {
        name: row.name().to_string(),
        days: (seconds / DAY).max(1),
        path: attributes.path(),
        domain: attributes.domain().as_str(),
        secure: attributes.secure(),
        same_site: attributes.same_site().as_str(),
        revision: row.revision(),
    };
    notes.extend(format.fixed.iter().filter_map(|fixed| otherwise(row, &kept, *fixed)));
    if seconds < DAY {
        let name = row.name();
        notes
            .push(format!("`{name}` is kept for 1 day, the least that this manager can: let the row say so"));
    }
    if let Some(longest) = format.longest.filter(|longest| kept.days > *longest) {
        notes.push(format!("`{}` is kept for {longest} days, the most that this manager can", row.name()));
    }
    Some(kept)
}

/// That the program cannot read the choice, and the row that would let it.
fn missing(format: &Format) -> String {
    let Format { word, name, .. } = format;
    let insecure = format.fixed.iter().any(|fixed| matches!(fixed, Fixed::Secure(false)));
    let secure = if insecure { "Secure = false, " } else { "" };
    format!(
        "no row remembers the choice as this manager does: the program reads it once a necessary row says \
         `#[script] … | \"{name}\" | … | 6 months, {secure}consent = {word};`"
    )
}

/// That the row says otherwise than the manager does.
fn otherwise(row: &Declaration, kept: &Kept, fixed: Fixed) -> Option<String> {
    let (said, done) = match fixed {
        Fixed::Path if kept.path != "/" => (format!("Path = {:?}", kept.path), "Path = \"/\"".to_owned()),
        Fixed::SameSite if kept.same_site != "Lax" => {
            (format!("SameSite = {}", kept.same_site), "SameSite = Lax".to_owned())
        }
        Fixed::Secure(always) if kept.secure != always => {
            (format!("Secure = {}", kept.secure), format!("Secure = {always}"))
        }
        _ => return None,
    };
    Some(format!(
        "`{}` says `{said}`, but this manager always writes its cookie as `{done}`: let the row say so",
        row.name()
    ))
}
