//! The dates of `Expires`, as browsers read them: in almost any order and shape (RFC 6265bis, section 5.1.1).

const MONTHS: [&[u8; 3]; 12] =
    [b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec"];

/// Seconds since 1970; `None` for what browsers cannot read, which they ignore.
pub(super) fn parse(text: &[u8]) -> Option<i64> {
    let mut time = None;
    let mut day = None;
    let mut month = None;
    let mut year = None;
    for token in text.split(|octet| is_delimiter(*octet)).filter(|token| !token.is_empty()) {
        if time.is_none()
            && let Some(found) = read_time(token)
        {
            time = Some(found);
        } else if day.is_none()
            && let Some((found, _)) = read_number(token, 1..=2)
        {
            day = Some(found);
        } else if month.is_none()
            && let Some(found) = read_month(token)
        {
            month = Some(found);
        } else if year.is_none()
            && let Some((found, _)) = read_number(token, 2..=4)
        {
            year = Some(found);
        }
    }
    let (hour, minute, second) = time?;
    let year = match year? {
        year @ 70..=99 => year + 1900,
        year @ 0..=69 => year + 2000,
        year => year,
    };
    let (month, day) = (month?, day?);
    let sound =
        year >= 1601 && (1..=days(year, month)).contains(&day) && hour < 24 && minute < 60 && second < 60;
    sound.then(|| ((days_since_1970(year, month, day) * 24 + hour) * 60 + minute) * 60 + second)
}

const fn is_delimiter(octet: u8) -> bool {
    matches!(octet, b'\t' | 0x20..=0x2f | 0x3b..=0x40 | 0x5b..=0x60 | 0x7b..=0x7e)
}

/// `12:34:56`, and whatever follows that is not a digit.
fn read_time(token: &[u8]) -> Option<(i64, i64, i64)> {
    let (hour, rest) = read_digits(token, 1..=2)?;
    let (minute, rest) = read_digits(rest.strip_prefix(b":")?, 1..=2)?;
    let (second, _) = read_number(rest.strip_prefix(b":")?, 1..=2)?;
    Some((hour, minute, second))
}

/// So many digits, and whatever follows that is not a digit.
fn read_number(token: &[u8], count: core::ops::RangeInclusive<usize>) -> Option<(i64, &[u8])> {
    let (number, rest) = read_digits(token, count)?;
    if rest.first().is_some_and(u8::is_ascii_digit) { None } else { Some((number, rest)) }
}

/// As many digits as there are, up to the most that are allowed, and what follows.
fn read_digits(token: &[u8], count: core::ops::RangeInclusive<usize>) -> Option<(i64, &[u8])> {
    let digits = token.iter().take(*count.end()).take_while(|octet| octet.is_ascii_digit()).count();
    let (digits, rest) = token.split_at_checked(digits)?;
    let number = digits.iter().fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0'));
    count.contains(&digits.len()).then_some((number, rest))
}

/// 1 to 12.
fn read_month(token: &[u8]) -> Option<i64> {
    let token = token.get(..3)?;
    let month = MONTHS.iter().position(|month| token.eq_ignore_ascii_case(*month))?;
    i64::try_from(month + 1).ok()
}

/// How many days the month has.
const fn days(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Years are counted from March, so that the day that leap years add is the last one.
const fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    365 * year + year / 4 - year / 100 + year / 400 + day_of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn dates_in_the_shapes_that_browsers_read() {
        let cases: [(&str, Option<i64>); 15] = [
            ("Thu, 01 Jan 1970 00:00:00 GMT", Some(0)),
            ("Sun, 06 Nov 1994 08:49:37 GMT", Some(784_111_777)),
            ("Sunday, 06-Nov-94 08:49:37 GMT", Some(784_111_777)),
            ("Sun Nov  6 08:49:37 1994", Some(784_111_777)),
            ("6 november 94 8:49:37x", Some(784_111_777)),
            ("29 Feb 2024 23:59:59", Some(1_709_251_199)),
            ("31 Dec 1969 23:59:59", Some(-1)),
            ("01 Jan 69 00:00:00", Some(3_124_224_000)),
            ("29 Feb 2023 00:00:00", None),
            ("01 Jan 1600 00:00:00", None),
            ("01 Jan 1970 24:00:00", None),
            ("32 Jan 1970 00:00:00", None),
            ("01 Jan 19700 00:00:00", None),
            ("01 Jan 1970", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(parse(text.as_bytes()), expected, "{text}");
        }
    }

    #[test]
    fn each_month_ends_with_its_last_day() {
        let last_days = [
            ("Jan", 2023, 31),
            ("Feb", 2023, 28),
            ("Mar", 2023, 31),
            ("Apr", 2023, 30),
            ("May", 2023, 31),
            ("Jun", 2023, 30),
            ("Jul", 2023, 31),
            ("Aug", 2023, 31),
            ("Sep", 2023, 30),
            ("Oct", 2023, 31),
            ("Nov", 2023, 30),
            ("Dec", 2023, 31),
            // A leap day every four years, none in three of four centuries.
            ("Feb", 2024, 29),
            ("Feb", 1900, 28),
            ("Feb", 2000, 29),
            ("Feb", 2100, 28),
        ];
        for (month, year, last) in last_days {
            for day in [1, last, last + 1] {
                let text = format!("{day} {month} {year} 00:00:00");
                assert_eq!(parse(text.as_bytes()).is_some(), day <= last, "{text}");
            }
        }
    }

    #[test]
    fn a_time_ends_before_the_next_hour_minute_or_day() {
        for (time, is_time) in
            [("23:59:59", true), ("24:00:00", false), ("23:60:00", false), ("23:59:60", false)]
        {
            let text = format!("01 Jan 1970 {time}");
            assert_eq!(parse(text.as_bytes()).is_some(), is_time, "{text}");
        }
    }
}
