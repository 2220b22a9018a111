//! All that the pages say themselves, in each language. The charter brings its own words.

use crate::language::Language;

pub(crate) struct Words {
    pub(crate) portal: &'static str,
    pub(crate) skip: &'static str,
    pub(crate) navigation: &'static str,
    pub(crate) home: &'static str,
    pub(crate) charter: &'static str,
    pub(crate) language: &'static str,
    pub(crate) footer: &'static str,

    pub(crate) about: &'static str,
    pub(crate) data_set: &'static str,
    pub(crate) data_set_about: &'static str,
    pub(crate) follow: &'static str,
    pub(crate) following: &'static str,
    pub(crate) not_following: &'static str,
    pub(crate) follow_failed: &'static str,
    pub(crate) follow_needs_script: &'static str,
    pub(crate) follow_needs_sign_in: &'static str,

    pub(crate) account: &'static str,
    pub(crate) signed_in_as: &'static str,
    pub(crate) sign_in: &'static str,
    pub(crate) sign_in_about: &'static str,
    pub(crate) sign_out: &'static str,
    pub(crate) name: &'static str,
    pub(crate) wrong_name: &'static str,
    pub(crate) remember: &'static str,

    pub(crate) visits: &'static str,
    pub(crate) visits_so_far: &'static str,
    pub(crate) change_mind: &'static str,

    pub(crate) forged: &'static str,
    pub(crate) no_choice: &'static str,
    pub(crate) not_found: &'static str,
    pub(crate) broken: &'static str,
    pub(crate) back_home: &'static str,
}

impl Words {
    pub(crate) const fn of(language: Language) -> &'static Self {
        match language {
            Language::French => &FRENCH,
            Language::English => &ENGLISH,
            Language::Breton => &BRETON,
        }
    }
}

const FRENCH: Words = Words {
    portal: "Données ouvertes de Brest métropole",
    skip: "Aller au contenu",
    navigation: "Navigation principale",
    home: "Accueil",
    charter: "Charte des cookies",
    language: "Langue",
    footer: "Exemple de cookie-decl, sans lien avec le portail de Brest métropole.",

    about: "Un portail de données ouvertes en miniature : un jeu de données, cinq cookies.",
    data_set: "Comptages vélo",
    data_set_about: "Le nombre de passages à vélo, heure par heure, sur les pistes cyclables de la métropole.",
    follow: "Suivre ce jeu de données",
    following: "Vous suivez ce jeu de données.",
    not_following: "Vous ne suivez pas ce jeu de données.",
    follow_failed: "La demande n’a pas abouti. Rechargez la page et réessayez.",
    follow_needs_script: "Pour suivre ce jeu de données, activez JavaScript.",
    follow_needs_sign_in: "Connectez-vous pour suivre ce jeu de données.",

    account: "Votre compte",
    signed_in_as: "Vous êtes connecté en tant que",
    sign_in: "Se connecter",
    sign_in_about: "N’importe quel nom convient : cet exemple n’a ni comptes ni mots de passe.",
    sign_out: "Se déconnecter",
    name: "Nom",
    wrong_name: "Indiquez un nom de 64 caractères au plus.",
    remember: "Rester connecté pendant 14 jours",

    visits: "Vos visites",
    visits_so_far: "Ouvertures de cette page, dans ce navigateur :",
    change_mind: "Changer d’avis",

    forged: "Cette demande ne vient pas d’une page du portail",
    no_choice: "Cette demande ne contient pas de choix",
    not_found: "Cette page n’existe pas",
    broken: "Le portail ne peut pas répondre pour le moment",
    back_home: "Revenir à l’accueil",
};

const ENGLISH: Words = Words {
    portal: "Open data of Brest métropole",
    skip: "Skip to the content",
    navigation: "Main navigation",
    home: "Home",
    charter: "Cookie charter",
    language: "Language",
    footer: "An example of cookie-decl, not connected with the portal of Brest métropole.",

    about: "An open data portal in small: one data set, five cookies.",
    data_set: "Bicycle counts",
    data_set_about: "How many bicycles pass on the cycle paths of the metropolitan area, hour by hour.",
    follow: "Follow this data set",
    following: "You follow this data set.",
    not_following: "You do not follow this data set.",
    follow_failed: "That did not work. Reload the page and try again.",
    follow_needs_script: "To follow this data set, allow JavaScript.",
    follow_needs_sign_in: "Sign in to follow this data set.",

    account: "Your account",
    signed_in_as: "You are signed in as",
    sign_in: "Sign in",
    sign_in_about: "Any name will do: this example has neither accounts nor passwords.",
    sign_out: "Sign out",
    name: "Name",
    wrong_name: "Enter a name of at most 64 characters.",
    remember: "Stay signed in for 14 days",

    visits: "Your visits",
    visits_so_far: "Times that this browser has opened this page:",
    change_mind: "Change your mind",

    forged: "This request did not come from a page of the portal",
    no_choice: "This request holds no choice",
    not_found: "There is no such page",
    broken: "The portal cannot answer for the moment",
    back_home: "Back to the home page",
};

// No native reader has been over them yet.
const BRETON: Words = Words {
    portal: "Roadennoù digor Brest Meur",
    skip: "Mont d’an endalc’had",
    navigation: "Merdeiñ pennañ",
    home: "Degemer",
    charter: "Karta an toupinoù",
    language: "Yezh",
    footer: "Ur skouer eus cookie-decl, n’eus liamm ebet etrezi ha porched Brest Meur.",

    about: "Ur porched roadennoù digor bihan-bihan : ur strobad roadennoù, pemp toupin.",
    data_set: "Niver ar marc’hoù-houarn",
    data_set_about: "Pet marc’h-houarn a dremen, eur goude eur, war roudennoù-beloioù ar veurgêr.",
    follow: "Heuliañ ar strobad roadennoù-mañ",
    following: "Heuliañ a rit ar strobad roadennoù-mañ.",
    not_following: "Ne heuilhit ket ar strobad roadennoù-mañ.",
    follow_failed: "N’eo ket aet da benn ar goulenn. Adkargit ar bajenn hag esaeit en-dro.",
    follow_needs_script: "Evit heuliañ ar strobad roadennoù-mañ, gweredekait JavaScript.",
    follow_needs_sign_in: "Kevreit evit heuliañ ar strobad roadennoù-mañ.",

    account: "Ho kont",
    signed_in_as: "Kevreet oc’h evel",
    sign_in: "Kevreañ",
    sign_in_about: "Mat eo n’eus forzh pe anv : er skouer-mañ n’eus na kont na ger-tremen.",
    sign_out: "Digevreañ",
    name: "Anv",
    wrong_name: "Roit un anv a 64 arouezenn d’ar muiañ.",
    remember: "Chom kevreet e-pad 14 deiz",

    visits: "Ho kweladennoù",
    visits_so_far: "Digoradurioù ar bajenn-mañ, er merdeer-mañ :",
    change_mind: "Cheñch soñj",

    forged: "Ne zeu ket ar goulenn-mañ eus ur bajenn eus ar porched",
    no_choice: "N’eus dibab ebet er goulenn-mañ",
    not_found: "N’eus ket eus ar bajenn-mañ",
    broken: "Ne c’hall ket ar porched respont evit ar mare",
    back_home: "Distreiñ d’an degemer",
};
