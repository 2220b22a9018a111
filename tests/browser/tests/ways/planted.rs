//! Cookies that another host of the domain sets for all of it: what a prefix keeps out, and what comes in without one.

use cookie_decl_browser::Chromium;

use crate::site::Site;

/// Below the site itself, as a page of its users would be, and below the domain of both.
const NEIGHBOURS: [&str; 2] = ["user.any_way.portal.test", "shop.portal.test"];

/// The site's own cookies, and all that it ever gets with the prefix.
const OWN: [&str; 2] = ["__Host-sid=ours; Path=/; Secure; HttpOnly", "sid=ours; Path=/; Secure; HttpOnly"];

#[test]
fn a_neighbour_plants_no_cookie_with_the_host_prefix() {
    let site = Site::start();
    for neighbour in NEIGHBOURS {
        let elsewhere = Site::start_at(neighbour);
        let mut chromium = Chromium::start();
        let mut tab = chromium.tab(false);
        site.open(&mut tab, OWN);
        let tries = ["portal.test", "any_way.portal.test"].map(|domain| {
            [
                // Refused for their Domain, whatever the letter case, and whether the name is one or stands in the value.
                format!("__Host-sid=theirs; Path=/; Secure; Domain={domain}"),
                format!("__HOST-sid=theirs; Path=/; Secure; Domain={domain}"),
                format!("=__Host-sid=theirs; Path=/; Secure; Domain={domain}"),
                format!("__Host-sid=; Path=/; Secure; Max-Age=0; Domain={domain}"),
                // Kept, where the neighbour is a host of that domain.
                format!("sid=theirs; Path=/; Secure; Domain={domain}"),
            ]
        });
        // Kept for the neighbour alone.
        let own = "__Host-sid=theirs; Path=/; Secure".to_owned();
        elsewhere.open(&mut tab, tries.into_iter().flatten().chain([own]));

        let asked = site.open(&mut tab, [""; 0]);
        let header = asked["cookie"].to_str().unwrap();
        let mut pairs: Vec<_> = header.split("; ").collect();
        pairs.sort_unstable();
        let planted = pairs.iter().filter(|pair| **pair == "sid=theirs").count();
        assert!(planted >= 1, "without a prefix a neighbour's cookie comes in: {header}");
        pairs.retain(|pair| *pair != "sid=theirs");
        assert_eq!(pairs, ["__Host-sid=ours", "sid=ours"], "{neighbour}");
        assert!(elsewhere.open(&mut tab, [""; 0])["cookie"].to_str().unwrap().contains("__Host-sid=theirs"));
    }
}
