// The cookies of the site, imported from `politica.es.csv`. What has to be looked at is marked with `import:`.
cookie_decl::declare_cookies! {
    // import: the site's address is not known: `--site` tells it
    #![site("https://www.example.org")]
    #![languages(es)]

    // from line 1: Categoría | Proveedor | Servicio | Nombre de la cookie | Finalidad | Duración | Propia o de terceros
    necessary {
        // from line 2: Categoría: Cookies técnicas | Duración: sesión | Propia o de terceros: Propia
        "Ayuntamiento de Ejemplo" | "Sesión"
            | "JSESSIONID"
            | "Mantiene la sesión; caduca sola."
            | session;
        // from line 3: Categoría: Cookies técnicas | Duración: un año | Propia o de terceros: Propia
        // import: by its name this row remembers the visitor's choice, which `consent` says
        _ | "Aviso"
            | "cookies-preferences"
            | "Recuerda lo elegido."
            | 1 year, consent;
    }
    statistics {
        // from line 4: _cnt_sesion, _cnt_visita | Categoría: Cookies analíticas | Duración: 30 minutos después de la última visita | Propia o de terceros: De terceros
        #[third_party]
        "Contador S.A." | "Estadística"
            | "_cnt_sesion"
            | r#"Cuenta "visitas"."#
            | 30 minutes after last visit;
        // from line 4: _cnt_sesion, _cnt_visita | Categoría: Cookies analíticas | Duración: 30 minutos después de la última visita | Propia o de terceros: De terceros
        #[third_party]
        _ | "Estadística"
            | "_cnt_visita"
            | r#"Cuenta "visitas"."#
            | 30 minutes after last visit;
        // from line 5: Las que empiecen por _cntx | Categoría: Cookies analíticas | Duración: de 1 a 2 años | Propia o de terceros: De terceros
        // import: the longest of several lifetimes was taken: `de 1 a 2 años`
        // import: cookie `_cntx*` lives for 730 days, but browsers keep no cookie for more than 400 days
        #[allow(lifetime_over_400_days, reason = "import: the policy has it so")]
        #[third_party]
        _ | "Estadística"
            | "_cntx*"
            | "Cuenta páginas."
            | 2 years;
    }
    marketing {
        // from line 6: anuncio_XXXX | Categoría: Cookies publicitarias | Duración: persistente | Propia o de terceros: De terceros
        // import: `persistente` says no lifetime: browsers keep a cookie for 400 days at most
        #[third_party]
        "Anuncios S.L." | "Anuncios"
            | "anuncio_*"
            | "Elige anuncios."
            | up to 400 days;
    }
}
