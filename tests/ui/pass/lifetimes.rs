//! Every way to write a lifetime.

use cookie_decl::{Lifetime, Unit};

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        "Example City" | "Lives" | "absent" | "Lives.";
        _ | _ | "session" | _ | session;
        _ | _ | "seconds" | _ | 2 seconds;
        _ | _ | "second" | _ | 1 second;
        _ | _ | "minutes" | _ | 2 minutes;
        _ | _ | "minute" | _ | 1 minute;
        _ | _ | "hours" | _ | 2 hours;
        _ | _ | "hour" | _ | 1 hour;
        _ | _ | "days" | _ | 2 days;
        _ | _ | "day" | _ | 1 day;
        _ | _ | "weeks" | _ | 2 weeks;
        _ | _ | "week" | _ | 1 week;
        _ | _ | "months" | _ | 13 months;
        _ | _ | "month" | _ | 1 month;
        _ | _ | "year" | _ | 1 year;
        _ | _ | "glued" | _ | 14days;
        _ | _ | "longest" | _ | 400 days;
        _ | _ | "limit" | _ | up to 2 days;
        _ | _ | "either" | _ | session or 2 days;
        _ | _ | "renewed" | _ | 2 days after last visit;
        _ | _ | "most" | _ | up to 2 days after last visit;
    }
}

fn main() {
    let seconds = |life: Lifetime| life.max_age().map(|age| age.as_secs());
    assert_eq!(seconds(ABSENT.lifetime()), None);
    assert_eq!(SESSION.lifetime(), Lifetime::Session);
    for (cookie, expected) in [
        (SECONDS, 2),
        (SECOND, 1),
        (MINUTES, 120),
        (MINUTE, 60),
        (HOURS, 7_200),
        (HOUR, 3_600),
        (DAYS, 172_800),
        (DAY, 86_400),
        (WEEKS, 1_209_600),
        (WEEK, 604_800),
        (MONTHS, 33_696_000),
        (MONTH, 2_592_000),
        (YEAR, 31_536_000),
        (GLUED, 1_209_600),
        (LONGEST, 34_560_000),
        (LIMIT, 172_800),
        (EITHER, 172_800),
        (RENEWED, 172_800),
        (MOST, 172_800),
    ] {
        assert_eq!(seconds(cookie.lifetime()), Some(expected), "{cookie:?}");
        assert!(cookie.set("x").to_string().ends_with(&format!("; Max-Age={expected}")), "{cookie:?}");
    }
    let length = |cookie: cookie_decl::CookieDecl<Necessary>| match cookie.lifetime() {
        Lifetime::Limited(length) => (
            length.count(),
            length.unit(),
            [length.is_limit(), length.or_session(), length.after_last_visit()],
        ),
        other => panic!("{cookie:?}: {other:?}"),
    };
    assert_eq!(length(DAYS), (2, Unit::Days, [false, false, false]));
    assert_eq!(length(LIMIT), (2, Unit::Days, [true, false, false]));
    assert_eq!(length(EITHER), (2, Unit::Days, [false, true, false]));
    assert_eq!(length(RENEWED), (2, Unit::Days, [false, false, true]));
    assert_eq!(length(MOST), (2, Unit::Days, [true, false, true]));
}
