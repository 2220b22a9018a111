//! What a script or a library sets is not set by this program.

cookie_decl::declare_cookies! {
    #![site("https://data.example.org")]

    necessary {
        #[script]
        "Example City" | "Maps" | "zoom" | "Keeps the map as it was." | session;
        #[set_by("tower-sessions")]
        _ | "Sign-in" | "id" | "Keeps you signed in." | session;
    }
}

fn main() {
    let _ = (ZOOM.name(), ZOOM.get("zoom=7"), ZOOM.get_all("zoom=7"), ZOOM.removal(), ZOOM.removals());
    let _ = (ZOOM.decode("7"), ZOOM.request_pair("7"), ZOOM.declaration(), ZOOM.path(), ZOOM.max_age());
    let _ = ZOOM.set("7");
    let _ = ID.try_set("3f9c");
    let _ = ID.with(());
}
