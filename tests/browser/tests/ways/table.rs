//! Every way to set a cookie that the rules allow, a row each.
//!
//! Written by `UPDATE_EXPECT=1 cargo test -p cookie-decl-browser --features browser --test ways`.

cookie_decl::declare_cookies! {
    #![site("https://any_way.portal.test")]

    necessary {
        "Portal" | "Ways" | C0 = "c0" | "Tries one." | session, Secure = false, HttpOnly = false, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C1 = "c1" | "Tries one." | session, Secure = false, HttpOnly = false, SameSite = Strict, Path = "/", Domain = site;
        "Portal" | "Ways" | C2 = "c2" | "Tries one." | session, Secure = false, HttpOnly = false, SameSite = Strict, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C3 = "c3" | "Tries one." | session, Secure = false, HttpOnly = false, SameSite = Strict, Path = "/deep";
        "Portal" | "Ways" | C4 = "c4" | "Tries one." | session, Secure = false, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C5 = "c5" | "Tries one." | session, Secure = false, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C6 = "c6" | "Tries one." | session, Secure = false, HttpOnly = false, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C7 = "c7" | "Tries one." | session, Secure = false, HttpOnly = false, SameSite = Lax, Path = "/", Domain = site;
        "Portal" | "Ways" | C8 = "c8" | "Tries one." | session, Secure = false, HttpOnly = false, SameSite = Lax, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C9 = "c9" | "Tries one." | session, Secure = false, HttpOnly = false, SameSite = Lax, Path = "/deep";
        "Portal" | "Ways" | C10 = "c10" | "Tries one." | session, Secure = false, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C11 = "c11" | "Tries one." | session, Secure = false, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C18 = "c18" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C19 = "c19" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = site;
        "Portal" | "Ways" | C20 = "c20" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C21 = "c21" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep";
        "Portal" | "Ways" | C22 = "c22" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C23 = "c23" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C24 = "c24" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C25 = "c25" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = site;
        "Portal" | "Ways" | C26 = "c26" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C27 = "c27" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep";
        "Portal" | "Ways" | C28 = "c28" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C29 = "c29" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C30 = "c30" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/";
        "Portal" | "Ways" | C31 = "c31" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = site;
        "Portal" | "Ways" | C32 = "c32" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C33 = "c33" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep";
        "Portal" | "Ways" | C34 = "c34" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C35 = "c35" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C36 = "c36" | "Tries one." | session, Secure = false, HttpOnly = true, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C37 = "c37" | "Tries one." | session, Secure = false, HttpOnly = true, SameSite = Strict, Path = "/", Domain = site;
        "Portal" | "Ways" | C38 = "c38" | "Tries one." | session, Secure = false, HttpOnly = true, SameSite = Strict, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C39 = "c39" | "Tries one." | session, Secure = false, HttpOnly = true, SameSite = Strict, Path = "/deep";
        "Portal" | "Ways" | C40 = "c40" | "Tries one." | session, Secure = false, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C41 = "c41" | "Tries one." | session, Secure = false, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C42 = "c42" | "Tries one." | session, Secure = false, HttpOnly = true, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C43 = "c43" | "Tries one." | session, Secure = false, HttpOnly = true, SameSite = Lax, Path = "/", Domain = site;
        "Portal" | "Ways" | C44 = "c44" | "Tries one." | session, Secure = false, HttpOnly = true, SameSite = Lax, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C45 = "c45" | "Tries one." | session, Secure = false, HttpOnly = true, SameSite = Lax, Path = "/deep";
        "Portal" | "Ways" | C46 = "c46" | "Tries one." | session, Secure = false, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C47 = "c47" | "Tries one." | session, Secure = false, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C54 = "c54" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C55 = "c55" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = site;
        "Portal" | "Ways" | C56 = "c56" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C57 = "c57" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep";
        "Portal" | "Ways" | C58 = "c58" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C59 = "c59" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C60 = "c60" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C61 = "c61" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = site;
        "Portal" | "Ways" | C62 = "c62" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C63 = "c63" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep";
        "Portal" | "Ways" | C64 = "c64" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C65 = "c65" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C66 = "c66" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/";
        "Portal" | "Ways" | C67 = "c67" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = site;
        "Portal" | "Ways" | C68 = "c68" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C69 = "c69" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep";
        "Portal" | "Ways" | C70 = "c70" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C71 = "c71" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = "portal.test";
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C90 = "c90" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C91 = "c91" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C92 = "c92" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C93 = "c93" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C94 = "c94" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C95 = "c95" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C96 = "c96" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C97 = "c97" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C98 = "c98" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C99 = "c99" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C100 = "c100" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C101 = "c101" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C102 = "c102" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Partitioned;
        "Portal" | "Ways" | C103 = "c103" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = site, Partitioned;
        "Portal" | "Ways" | C104 = "c104" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C105 = "c105" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Partitioned;
        "Portal" | "Ways" | C106 = "c106" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = site, Partitioned;
        "Portal" | "Ways" | C107 = "c107" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C126 = "c126" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C127 = "c127" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C128 = "c128" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C129 = "c129" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C130 = "c130" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C131 = "c131" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C132 = "c132" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C133 = "c133" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C134 = "c134" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C135 = "c135" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C136 = "c136" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C137 = "c137" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C138 = "c138" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Partitioned;
        "Portal" | "Ways" | C139 = "c139" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = site, Partitioned;
        "Portal" | "Ways" | C140 = "c140" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C141 = "c141" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Partitioned;
        "Portal" | "Ways" | C142 = "c142" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = site, Partitioned;
        "Portal" | "Ways" | C143 = "c143" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C144 = "c144" | "Tries one." | 14 days, Secure = false, HttpOnly = false, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C145 = "c145" | "Tries one." | 14 days, Secure = false, HttpOnly = false, SameSite = Strict, Path = "/", Domain = site;
        "Portal" | "Ways" | C146 = "c146" | "Tries one." | 14 days, Secure = false, HttpOnly = false, SameSite = Strict, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C147 = "c147" | "Tries one." | 14 days, Secure = false, HttpOnly = false, SameSite = Strict, Path = "/deep";
        "Portal" | "Ways" | C148 = "c148" | "Tries one." | 14 days, Secure = false, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C149 = "c149" | "Tries one." | 14 days, Secure = false, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C150 = "c150" | "Tries one." | 14 days, Secure = false, HttpOnly = false, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C151 = "c151" | "Tries one." | 14 days, Secure = false, HttpOnly = false, SameSite = Lax, Path = "/", Domain = site;
        "Portal" | "Ways" | C152 = "c152" | "Tries one." | 14 days, Secure = false, HttpOnly = false, SameSite = Lax, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C153 = "c153" | "Tries one." | 14 days, Secure = false, HttpOnly = false, SameSite = Lax, Path = "/deep";
        "Portal" | "Ways" | C154 = "c154" | "Tries one." | 14 days, Secure = false, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C155 = "c155" | "Tries one." | 14 days, Secure = false, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C162 = "c162" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C163 = "c163" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = site;
        "Portal" | "Ways" | C164 = "c164" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C165 = "c165" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep";
        "Portal" | "Ways" | C166 = "c166" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C167 = "c167" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C168 = "c168" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C169 = "c169" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = site;
        "Portal" | "Ways" | C170 = "c170" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C171 = "c171" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep";
        "Portal" | "Ways" | C172 = "c172" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C173 = "c173" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C174 = "c174" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/";
        "Portal" | "Ways" | C175 = "c175" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = site;
        "Portal" | "Ways" | C176 = "c176" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C177 = "c177" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep";
        "Portal" | "Ways" | C178 = "c178" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C179 = "c179" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C180 = "c180" | "Tries one." | 14 days, Secure = false, HttpOnly = true, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C181 = "c181" | "Tries one." | 14 days, Secure = false, HttpOnly = true, SameSite = Strict, Path = "/", Domain = site;
        "Portal" | "Ways" | C182 = "c182" | "Tries one." | 14 days, Secure = false, HttpOnly = true, SameSite = Strict, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C183 = "c183" | "Tries one." | 14 days, Secure = false, HttpOnly = true, SameSite = Strict, Path = "/deep";
        "Portal" | "Ways" | C184 = "c184" | "Tries one." | 14 days, Secure = false, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C185 = "c185" | "Tries one." | 14 days, Secure = false, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C186 = "c186" | "Tries one." | 14 days, Secure = false, HttpOnly = true, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C187 = "c187" | "Tries one." | 14 days, Secure = false, HttpOnly = true, SameSite = Lax, Path = "/", Domain = site;
        "Portal" | "Ways" | C188 = "c188" | "Tries one." | 14 days, Secure = false, HttpOnly = true, SameSite = Lax, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C189 = "c189" | "Tries one." | 14 days, Secure = false, HttpOnly = true, SameSite = Lax, Path = "/deep";
        "Portal" | "Ways" | C190 = "c190" | "Tries one." | 14 days, Secure = false, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C191 = "c191" | "Tries one." | 14 days, Secure = false, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C198 = "c198" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C199 = "c199" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = site;
        "Portal" | "Ways" | C200 = "c200" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C201 = "c201" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep";
        "Portal" | "Ways" | C202 = "c202" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C203 = "c203" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C204 = "c204" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C205 = "c205" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = site;
        "Portal" | "Ways" | C206 = "c206" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C207 = "c207" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep";
        "Portal" | "Ways" | C208 = "c208" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C209 = "c209" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C210 = "c210" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/";
        "Portal" | "Ways" | C211 = "c211" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = site;
        "Portal" | "Ways" | C212 = "c212" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C213 = "c213" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep";
        "Portal" | "Ways" | C214 = "c214" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C215 = "c215" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = "portal.test";
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C234 = "c234" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C235 = "c235" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C236 = "c236" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C237 = "c237" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C238 = "c238" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C239 = "c239" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C240 = "c240" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C241 = "c241" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C242 = "c242" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C243 = "c243" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C244 = "c244" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C245 = "c245" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C246 = "c246" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Partitioned;
        "Portal" | "Ways" | C247 = "c247" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = site, Partitioned;
        "Portal" | "Ways" | C248 = "c248" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C249 = "c249" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Partitioned;
        "Portal" | "Ways" | C250 = "c250" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = site, Partitioned;
        "Portal" | "Ways" | C251 = "c251" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C270 = "c270" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C271 = "c271" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C272 = "c272" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C273 = "c273" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C274 = "c274" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C275 = "c275" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C276 = "c276" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C277 = "c277" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C278 = "c278" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C279 = "c279" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C280 = "c280" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C281 = "c281" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C282 = "c282" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Partitioned;
        "Portal" | "Ways" | C283 = "c283" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = site, Partitioned;
        "Portal" | "Ways" | C284 = "c284" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C285 = "c285" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Partitioned;
        "Portal" | "Ways" | C286 = "c286" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = site, Partitioned;
        "Portal" | "Ways" | C287 = "c287" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C306 = "__Secure-c306" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C307 = "__Secure-c307" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = site;
        "Portal" | "Ways" | C308 = "__Secure-c308" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C309 = "__Secure-c309" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep";
        "Portal" | "Ways" | C310 = "__Secure-c310" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C311 = "__Secure-c311" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C312 = "__Secure-c312" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C313 = "__Secure-c313" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = site;
        "Portal" | "Ways" | C314 = "__Secure-c314" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C315 = "__Secure-c315" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep";
        "Portal" | "Ways" | C316 = "__Secure-c316" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C317 = "__Secure-c317" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C318 = "__Secure-c318" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/";
        "Portal" | "Ways" | C319 = "__Secure-c319" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = site;
        "Portal" | "Ways" | C320 = "__Secure-c320" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C321 = "__Secure-c321" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep";
        "Portal" | "Ways" | C322 = "__Secure-c322" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C323 = "__Secure-c323" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C342 = "__Secure-c342" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C343 = "__Secure-c343" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = site;
        "Portal" | "Ways" | C344 = "__Secure-c344" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C345 = "__Secure-c345" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep";
        "Portal" | "Ways" | C346 = "__Secure-c346" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C347 = "__Secure-c347" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C348 = "__Secure-c348" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C349 = "__Secure-c349" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = site;
        "Portal" | "Ways" | C350 = "__Secure-c350" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C351 = "__Secure-c351" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep";
        "Portal" | "Ways" | C352 = "__Secure-c352" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C353 = "__Secure-c353" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C354 = "__Secure-c354" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/";
        "Portal" | "Ways" | C355 = "__Secure-c355" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = site;
        "Portal" | "Ways" | C356 = "__Secure-c356" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C357 = "__Secure-c357" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep";
        "Portal" | "Ways" | C358 = "__Secure-c358" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C359 = "__Secure-c359" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = "portal.test";
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C378 = "__Secure-c378" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C379 = "__Secure-c379" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C380 = "__Secure-c380" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C381 = "__Secure-c381" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C382 = "__Secure-c382" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C383 = "__Secure-c383" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C384 = "__Secure-c384" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C385 = "__Secure-c385" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C386 = "__Secure-c386" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C387 = "__Secure-c387" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C388 = "__Secure-c388" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C389 = "__Secure-c389" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C390 = "__Secure-c390" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Partitioned;
        "Portal" | "Ways" | C391 = "__Secure-c391" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = site, Partitioned;
        "Portal" | "Ways" | C392 = "__Secure-c392" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C393 = "__Secure-c393" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Partitioned;
        "Portal" | "Ways" | C394 = "__Secure-c394" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = site, Partitioned;
        "Portal" | "Ways" | C395 = "__Secure-c395" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C414 = "__Secure-c414" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C415 = "__Secure-c415" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C416 = "__Secure-c416" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C417 = "__Secure-c417" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C418 = "__Secure-c418" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C419 = "__Secure-c419" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C420 = "__Secure-c420" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C421 = "__Secure-c421" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C422 = "__Secure-c422" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C423 = "__Secure-c423" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C424 = "__Secure-c424" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C425 = "__Secure-c425" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C426 = "__Secure-c426" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Partitioned;
        "Portal" | "Ways" | C427 = "__Secure-c427" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = site, Partitioned;
        "Portal" | "Ways" | C428 = "__Secure-c428" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C429 = "__Secure-c429" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Partitioned;
        "Portal" | "Ways" | C430 = "__Secure-c430" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = site, Partitioned;
        "Portal" | "Ways" | C431 = "__Secure-c431" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C450 = "__Secure-c450" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C451 = "__Secure-c451" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = site;
        "Portal" | "Ways" | C452 = "__Secure-c452" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C453 = "__Secure-c453" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep";
        "Portal" | "Ways" | C454 = "__Secure-c454" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C455 = "__Secure-c455" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C456 = "__Secure-c456" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C457 = "__Secure-c457" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = site;
        "Portal" | "Ways" | C458 = "__Secure-c458" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C459 = "__Secure-c459" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep";
        "Portal" | "Ways" | C460 = "__Secure-c460" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C461 = "__Secure-c461" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C462 = "__Secure-c462" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/";
        "Portal" | "Ways" | C463 = "__Secure-c463" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = site;
        "Portal" | "Ways" | C464 = "__Secure-c464" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C465 = "__Secure-c465" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep";
        "Portal" | "Ways" | C466 = "__Secure-c466" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C467 = "__Secure-c467" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C486 = "__Secure-c486" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C487 = "__Secure-c487" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = site;
        "Portal" | "Ways" | C488 = "__Secure-c488" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C489 = "__Secure-c489" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep";
        "Portal" | "Ways" | C490 = "__Secure-c490" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C491 = "__Secure-c491" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C492 = "__Secure-c492" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C493 = "__Secure-c493" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = site;
        "Portal" | "Ways" | C494 = "__Secure-c494" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C495 = "__Secure-c495" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep";
        "Portal" | "Ways" | C496 = "__Secure-c496" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C497 = "__Secure-c497" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C498 = "__Secure-c498" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/";
        "Portal" | "Ways" | C499 = "__Secure-c499" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = site;
        "Portal" | "Ways" | C500 = "__Secure-c500" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C501 = "__Secure-c501" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep";
        "Portal" | "Ways" | C502 = "__Secure-c502" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C503 = "__Secure-c503" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = "portal.test";
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C522 = "__Secure-c522" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C523 = "__Secure-c523" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C524 = "__Secure-c524" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C525 = "__Secure-c525" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C526 = "__Secure-c526" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C527 = "__Secure-c527" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/deep", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C528 = "__Secure-c528" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C529 = "__Secure-c529" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C530 = "__Secure-c530" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C531 = "__Secure-c531" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C532 = "__Secure-c532" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C533 = "__Secure-c533" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C534 = "__Secure-c534" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Partitioned;
        "Portal" | "Ways" | C535 = "__Secure-c535" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = site, Partitioned;
        "Portal" | "Ways" | C536 = "__Secure-c536" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C537 = "__Secure-c537" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Partitioned;
        "Portal" | "Ways" | C538 = "__Secure-c538" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = site, Partitioned;
        "Portal" | "Ways" | C539 = "__Secure-c539" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/deep", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C558 = "__Secure-c558" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C559 = "__Secure-c559" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C560 = "__Secure-c560" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C561 = "__Secure-c561" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C562 = "__Secure-c562" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C563 = "__Secure-c563" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C564 = "__Secure-c564" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C565 = "__Secure-c565" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C566 = "__Secure-c566" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C567 = "__Secure-c567" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C568 = "__Secure-c568" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C569 = "__Secure-c569" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C570 = "__Secure-c570" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Partitioned;
        "Portal" | "Ways" | C571 = "__Secure-c571" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = site, Partitioned;
        "Portal" | "Ways" | C572 = "__Secure-c572" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C573 = "__Secure-c573" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Partitioned;
        "Portal" | "Ways" | C574 = "__Secure-c574" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = site, Partitioned;
        "Portal" | "Ways" | C575 = "__Secure-c575" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C594 = "__Host-c594" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C600 = "__Host-c600" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C606 = "__Host-c606" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/";
        "Portal" | "Ways" | C630 = "__Host-c630" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C636 = "__Host-c636" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C642 = "__Host-c642" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/";
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C666 = "__Host-c666" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C672 = "__Host-c672" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Partitioned;
        "Portal" | "Ways" | C678 = "__Host-c678" | "Tries one." | session, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C702 = "__Host-c702" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C708 = "__Host-c708" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Partitioned;
        "Portal" | "Ways" | C714 = "__Host-c714" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Partitioned;
        "Portal" | "Ways" | C738 = "__Host-c738" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C744 = "__Host-c744" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C750 = "__Host-c750" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/";
        "Portal" | "Ways" | C774 = "__Host-c774" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C780 = "__Host-c780" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C786 = "__Host-c786" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/";
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C810 = "__Host-c810" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C816 = "__Host-c816" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = Lax, Path = "/", Partitioned;
        "Portal" | "Ways" | C822 = "__Host-c822" | "Tries one." | 14 days, Secure = true, HttpOnly = false, SameSite = None, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C846 = "__Host-c846" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C852 = "__Host-c852" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Partitioned;
        "Portal" | "Ways" | C858 = "__Host-c858" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Partitioned;
        "Portal" | "Ways" | C918 = "__Http-c918" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C919 = "__Http-c919" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = site;
        "Portal" | "Ways" | C920 = "__Http-c920" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C921 = "__Http-c921" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep";
        "Portal" | "Ways" | C922 = "__Http-c922" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C923 = "__Http-c923" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C924 = "__Http-c924" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C925 = "__Http-c925" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = site;
        "Portal" | "Ways" | C926 = "__Http-c926" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C927 = "__Http-c927" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep";
        "Portal" | "Ways" | C928 = "__Http-c928" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C929 = "__Http-c929" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C930 = "__Http-c930" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/";
        "Portal" | "Ways" | C931 = "__Http-c931" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = site;
        "Portal" | "Ways" | C932 = "__Http-c932" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C933 = "__Http-c933" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep";
        "Portal" | "Ways" | C934 = "__Http-c934" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C935 = "__Http-c935" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = "portal.test";
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C990 = "__Http-c990" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C991 = "__Http-c991" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C992 = "__Http-c992" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C993 = "__Http-c993" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C994 = "__Http-c994" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C995 = "__Http-c995" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C996 = "__Http-c996" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C997 = "__Http-c997" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C998 = "__Http-c998" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C999 = "__Http-c999" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1000 = "__Http-c1000" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1001 = "__Http-c1001" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C1002 = "__Http-c1002" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Partitioned;
        "Portal" | "Ways" | C1003 = "__Http-c1003" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = site, Partitioned;
        "Portal" | "Ways" | C1004 = "__Http-c1004" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C1005 = "__Http-c1005" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Partitioned;
        "Portal" | "Ways" | C1006 = "__Http-c1006" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = site, Partitioned;
        "Portal" | "Ways" | C1007 = "__Http-c1007" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C1062 = "__Http-c1062" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C1063 = "__Http-c1063" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = site;
        "Portal" | "Ways" | C1064 = "__Http-c1064" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C1065 = "__Http-c1065" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep";
        "Portal" | "Ways" | C1066 = "__Http-c1066" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C1067 = "__Http-c1067" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C1068 = "__Http-c1068" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C1069 = "__Http-c1069" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = site;
        "Portal" | "Ways" | C1070 = "__Http-c1070" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C1071 = "__Http-c1071" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep";
        "Portal" | "Ways" | C1072 = "__Http-c1072" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C1073 = "__Http-c1073" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = "portal.test";
        "Portal" | "Ways" | C1074 = "__Http-c1074" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/";
        "Portal" | "Ways" | C1075 = "__Http-c1075" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = site;
        "Portal" | "Ways" | C1076 = "__Http-c1076" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = "portal.test";
        "Portal" | "Ways" | C1077 = "__Http-c1077" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep";
        "Portal" | "Ways" | C1078 = "__Http-c1078" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = site;
        "Portal" | "Ways" | C1079 = "__Http-c1079" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = "portal.test";
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1134 = "__Http-c1134" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1135 = "__Http-c1135" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1136 = "__Http-c1136" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1137 = "__Http-c1137" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1138 = "__Http-c1138" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1139 = "__Http-c1139" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/deep", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1140 = "__Http-c1140" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1141 = "__Http-c1141" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1142 = "__Http-c1142" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Domain = "portal.test", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1143 = "__Http-c1143" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1144 = "__Http-c1144" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = site, Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1145 = "__Http-c1145" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C1146 = "__Http-c1146" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Partitioned;
        "Portal" | "Ways" | C1147 = "__Http-c1147" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = site, Partitioned;
        "Portal" | "Ways" | C1148 = "__Http-c1148" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C1149 = "__Http-c1149" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Partitioned;
        "Portal" | "Ways" | C1150 = "__Http-c1150" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = site, Partitioned;
        "Portal" | "Ways" | C1151 = "__Http-c1151" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/deep", Domain = "portal.test", Partitioned;
        "Portal" | "Ways" | C1206 = "__Host-Http-c1206" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C1212 = "__Host-Http-c1212" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C1218 = "__Host-Http-c1218" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/";
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1278 = "__Host-Http-c1278" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1284 = "__Host-Http-c1284" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Partitioned;
        "Portal" | "Ways" | C1290 = "__Host-Http-c1290" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Partitioned;
        "Portal" | "Ways" | C1350 = "__Host-Http-c1350" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/";
        "Portal" | "Ways" | C1356 = "__Host-Http-c1356" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/";
        "Portal" | "Ways" | C1362 = "__Host-Http-c1362" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/";
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1422 = "__Host-Http-c1422" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Strict, Path = "/", Partitioned;
        #[allow(partitioned_without_none, reason = "every way")] "Portal" | "Ways" | C1428 = "__Host-Http-c1428" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/", Partitioned;
        "Portal" | "Ways" | C1434 = "__Host-Http-c1434" | "Tries one." | 14 days, Secure = true, HttpOnly = true, SameSite = None, Path = "/", Partitioned;
        #[allow(path_trailing_slash, reason = "every way")] "Portal" | "Ways" | C1440 = "c1440" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/deep/er/";
        "Portal" | "Ways" | C1441 = "c1441" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/a b";
        "Portal" | "Ways" | C1442 = "c1442" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/a=b";
        "Portal" | "Ways" | C1443 = "c1443" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/a,b";
        "Portal" | "Ways" | C1444 = "c1444" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/\"quoted\"";
        "Portal" | "Ways" | C1445 = "c1445" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/%41%3B";
        "Portal" | "Ways" | C1446 = "c1446" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/\\<>[]{}|^`'~!*()@:&$+?#";
        "Portal" | "Ways" | C1447 = "c1447" | "Tries one." | session, Secure = true, HttpOnly = true, SameSite = Lax, Path = "/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
    }
}

/// The constants, in the order of the rows.
pub(crate) const ALL: [cookie_decl::CookieDecl<Necessary>; 452] = [
    C0,
    C1,
    C2,
    C3,
    C4,
    C5,
    C6,
    C7,
    C8,
    C9,
    C10,
    C11,
    C18,
    C19,
    C20,
    C21,
    C22,
    C23,
    C24,
    C25,
    C26,
    C27,
    C28,
    C29,
    C30,
    C31,
    C32,
    C33,
    C34,
    C35,
    C36,
    C37,
    C38,
    C39,
    C40,
    C41,
    C42,
    C43,
    C44,
    C45,
    C46,
    C47,
    C54,
    C55,
    C56,
    C57,
    C58,
    C59,
    C60,
    C61,
    C62,
    C63,
    C64,
    C65,
    C66,
    C67,
    C68,
    C69,
    C70,
    C71,
    C90,
    C91,
    C92,
    C93,
    C94,
    C95,
    C96,
    C97,
    C98,
    C99,
    C100,
    C101,
    C102,
    C103,
    C104,
    C105,
    C106,
    C107,
    C126,
    C127,
    C128,
    C129,
    C130,
    C131,
    C132,
    C133,
    C134,
    C135,
    C136,
    C137,
    C138,
    C139,
    C140,
    C141,
    C142,
    C143,
    C144,
    C145,
    C146,
    C147,
    C148,
    C149,
    C150,
    C151,
    C152,
    C153,
    C154,
    C155,
    C162,
    C163,
    C164,
    C165,
    C166,
    C167,
    C168,
    C169,
    C170,
    C171,
    C172,
    C173,
    C174,
    C175,
    C176,
    C177,
    C178,
    C179,
    C180,
    C181,
    C182,
    C183,
    C184,
    C185,
    C186,
    C187,
    C188,
    C189,
    C190,
    C191,
    C198,
    C199,
    C200,
    C201,
    C202,
    C203,
    C204,
    C205,
    C206,
    C207,
    C208,
    C209,
    C210,
    C211,
    C212,
    C213,
    C214,
    C215,
    C234,
    C235,
    C236,
    C237,
    C238,
    C239,
    C240,
    C241,
    C242,
    C243,
    C244,
    C245,
    C246,
    C247,
    C248,
    C249,
    C250,
    C251,
    C270,
    C271,
    C272,
    C273,
    C274,
    C275,
    C276,
    C277,
    C278,
    C279,
    C280,
    C281,
    C282,
    C283,
    C284,
    C285,
    C286,
    C287,
    C306,
    C307,
    C308,
    C309,
    C310,
    C311,
    C312,
    C313,
    C314,
    C315,
    C316,
    C317,
    C318,
    C319,
    C320,
    C321,
    C322,
    C323,
    C342,
    C343,
    C344,
    C345,
    C346,
    C347,
    C348,
    C349,
    C350,
    C351,
    C352,
    C353,
    C354,
    C355,
    C356,
    C357,
    C358,
    C359,
    C378,
    C379,
    C380,
    C381,
    C382,
    C383,
    C384,
    C385,
    C386,
    C387,
    C388,
    C389,
    C390,
    C391,
    C392,
    C393,
    C394,
    C395,
    C414,
    C415,
    C416,
    C417,
    C418,
    C419,
    C420,
    C421,
    C422,
    C423,
    C424,
    C425,
    C426,
    C427,
    C428,
    C429,
    C430,
    C431,
    C450,
    C451,
    C452,
    C453,
    C454,
    C455,
    C456,
    C457,
    C458,
    C459,
    C460,
    C461,
    C462,
    C463,
    C464,
    C465,
    C466,
    C467,
    C486,
    C487,
    C488,
    C489,
    C490,
    C491,
    C492,
    C493,
    C494,
    C495,
    C496,
    C497,
    C498,
    C499,
    C500,
    C501,
    C502,
    C503,
    C522,
    C523,
    C524,
    C525,
    C526,
    C527,
    C528,
    C529,
    C530,
    C531,
    C532,
    C533,
    C534,
    C535,
    C536,
    C537,
    C538,
    C539,
    C558,
    C559,
    C560,
    C561,
    C562,
    C563,
    C564,
    C565,
    C566,
    C567,
    C568,
    C569,
    C570,
    C571,
    C572,
    C573,
    C574,
    C575,
    C594,
    C600,
    C606,
    C630,
    C636,
    C642,
    C666,
    C672,
    C678,
    C702,
    C708,
    C714,
    C738,
    C744,
    C750,
    C774,
    C780,
    C786,
    C810,
    C816,
    C822,
    C846,
    C852,
    C858,
    C918,
    C919,
    C920,
    C921,
    C922,
    C923,
    C924,
    C925,
    C926,
    C927,
    C928,
    C929,
    C930,
    C931,
    C932,
    C933,
    C934,
    C935,
    C990,
    C991,
    C992,
    C993,
    C994,
    C995,
    C996,
    C997,
    C998,
    C999,
    C1000,
    C1001,
    C1002,
    C1003,
    C1004,
    C1005,
    C1006,
    C1007,
    C1062,
    C1063,
    C1064,
    C1065,
    C1066,
    C1067,
    C1068,
    C1069,
    C1070,
    C1071,
    C1072,
    C1073,
    C1074,
    C1075,
    C1076,
    C1077,
    C1078,
    C1079,
    C1134,
    C1135,
    C1136,
    C1137,
    C1138,
    C1139,
    C1140,
    C1141,
    C1142,
    C1143,
    C1144,
    C1145,
    C1146,
    C1147,
    C1148,
    C1149,
    C1150,
    C1151,
    C1206,
    C1212,
    C1218,
    C1278,
    C1284,
    C1290,
    C1350,
    C1356,
    C1362,
    C1422,
    C1428,
    C1434,
    C1440,
    C1441,
    C1442,
    C1443,
    C1444,
    C1445,
    C1446,
    C1447,
];
