// The cookies of the site, imported from `informativa.it.txt`. What has to be looked at is marked with `import:`.
cookie_decl::declare_cookies! {
    // import: the site's address is not known: `--site` tells it
    #![site("https://www.example.org")]
    #![languages(it)]

    // from line 3: Cookie tecnici
    // from line 5: Fornitore | Nome | Finalità | Durata
    // import: the page does not tell services apart: their providers stand for them
    necessary {
        // from line 10: Durata: Fino alla chiusura del browser
        "Comune di Esempio" | "Comune di Esempio"
            | "sid_portale"
            | "Mantiene aperta la sessione."
            | session;
        // from line 15: Durata: sei mesi
        // import: by its name this row remembers the visitor's choice, which `consent` says
        _ | "Comune di Esempio"
            | "cookie_consent"
            | "Ricorda la scelta fatta."
            | 6 months, consent;
    }
    // from line 20: Cookie di profilazione
    // from line 22: Fornitore | Nome | Finalità | Durata
    // import: the page does not tell services apart: their providers stand for them
    marketing {
        // from line 27: cookie che iniziano con "ann_" | Durata: fino a 12 mesi
        "Annunci S.p.A." | "Annunci S.p.A."
            | "ann_*"
            | "Mostra annunci scelti."
            | up to 12 months;
        // import: the page tells no lifetime that is understood: `session` is a guess
        _ | "Annunci S.p.A."
            | "ann_extra"
            | "Misura gli annunci."
            | session;
    }
}
