//! Times as `Date.toISOString` of JavaScript writes them.

/// The Unix seconds of `2026-11-23T15:12:03.181Z`, from 1970 on; `None` for any other text.
pub(super) fn seconds(text: &str) -> Option<u64> {
    let (day, time) = text.strip_suffix('Z')?.split_once('T')?;
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    number(fraction)?;
    let [year, month, day] = numbers(day, '-')?;
    let [hour, minute, second] = numbers(time, ':')?;
    let in_range = (1970..=9999).contains(&year)
        && (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && hour < 24
        && minute < 60
        && second < 60;
    in_range.then(|| ((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second)
}

/// Days since 1 January 1970 in the Gregorian calendar, counted in years that begin in March, so that the leap day is
/// the last.
fn days(year: u64, month: u64, day: u64) -> u64 {
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    let before = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1;
    // The days from 1 March of the year 0.
    before - 719_468
}

fn numbers(text: &str, separator: char) -> Option<[u64; 3]> {
    let mut parts = text.split(separator).map(number);
    let numbers = [parts.next()??, parts.next()??, parts.next()??];
    parts.next().is_none().then_some(numbers)
}

fn number(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.len() <= 9 && text.bytes().all(|octet| octet.is_ascii_digit());
    digits.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_all_kinds() {
        for (text, expected) in [
            ("1970-01-01T00:00:00.000Z", Some(0)),
            ("2000-02-29T12:00:00Z", Some(951_825_600)),
            ("2024-12-31T23:59:59.999Z", Some(1_735_689_599)),
            ("2026-11-23T15:12:03.181Z", Some(1_795_446_723)),
            ("2100-03-01T00:00:00Z", Some(4_107_542_400)),
            ("1969-12-31T23:59:59Z", None),
            ("2026-13-01T00:00:00Z", None),
            ("2026-11-23T24:00:00Z", None),
            ("2026-11-23T23:60:00Z", None),
            ("2026-11-23T23:59:60Z", None),
            ("2026-11-23T15:12:03", None),
            ("2026-11-23", None),
            ("2026-11-23T15:12:03.181+00:00Z", None),
            ("2026-11-23-01T15:12:03Z", None),
            ("+026-11-23T15:12:03Z", None),
            ("+2026-11-23T15:12:03Z", None),
            ("99999999999-11-23T15:12:03Z", None),
            ("", None),
        ] {
            assert_eq!(seconds(text), expected, "{text}");
        }
    }
}
