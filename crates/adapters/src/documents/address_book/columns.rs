//! What the columns of a table mean, by their headings: those of Google Contacts, Outlook and Thunderbird in German and
//! English, and what people write themselves.

use std::str::FromStr;

use absprache_engine::ids::slug;
use thiserror::Error;

/// What a column means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The firm.
    Firm,
    /// A person's whole name.
    Person,
    /// A given name.
    Given,
    /// A further given name.
    Middle,
    /// A family name.
    Family,
    /// "Frau", "Herr Dr.".
    Salutation,
    /// What the person does.
    Role,
    /// A mail address.
    Mail,
    /// A number of the person.
    Phone,
    /// The number of the firm as a whole.
    Switchboard,
    /// An account on a network or messenger, by the id of its channel.
    Account(&'static str),
    /// What the number beside it is for.
    PhoneLabel,
    /// Of no use for reaching anybody.
    Ignored,
}

/// A text names no field.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is no field; there are: {names}", names = NAMES.map(|(name, _)| name).join(", "))]
pub struct NoField(pub String);

/// What can be said of a column by hand.
const NAMES: [(&str, Field); 15] = [
    ("name", Field::Firm),
    ("person", Field::Person),
    ("given", Field::Given),
    ("family", Field::Family),
    ("salutation", Field::Salutation),
    ("role", Field::Role),
    ("mail", Field::Mail),
    ("phone", Field::Phone),
    ("switchboard", Field::Switchboard),
    ("skype", Field::Account("skype")),
    ("whatsapp", Field::Account("whatsapp")),
    ("telegram", Field::Account("telegram")),
    ("linkedin", Field::Account("linkedin")),
    ("xing", Field::Account("xing")),
    ("ignore", Field::Ignored),
];

impl FromStr for Field {
    type Err = NoField;

    /// `name` is that of the client, as with `client add`: the firm, or whoever it is.
    fn from_str(text: &str) -> Result<Self, NoField> {
        let wanted = text.trim().to_lowercase();
        let found = NAMES.iter().find(|(name, _)| *name == wanted);
        found.map(|(_, field)| *field).ok_or_else(|| NoField(text.to_owned()))
    }
}

/// A heading taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
    /// Its words without numbers, as a slug.
    pub(super) key: String,
    /// The number in it: of "Phone 2 - Value" 2.
    pub(super) number: Option<u32>,
}

impl Heading {
    pub(super) fn of(text: &str) -> Self {
        let slug = slug(text);
        let (numbers, words): (Vec<&str>, Vec<&str>) =
            slug.split('-').partition(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit()));
        Self { key: words.join("-"), number: numbers.first().and_then(|number| number.parse().ok()) }
    }

    /// What the column means; none if nobody knows.
    pub(super) fn field(&self) -> Option<Field> {
        let key = self.key.as_str();
        let by_name = || FIELDS.iter().find(|(_, names)| names.contains(&key)).map(|(field, _)| *field);
        let is_ignored = || key.is_empty() || key.split('-').any(|word| IGNORED.contains(&word));
        by_name().or_else(|| is_ignored().then_some(Field::Ignored))
    }
}

const FIELDS: &[(Field, &[&str])] = &[
    (
        Field::Firm,
        &[
            "auftraggeber",
            "client",
            "company",
            "company-name",
            "customer",
            "firma",
            "firmenname",
            "firma-name",
            "kunde",
            "kundenname",
            "organisation",
            "organisation-name",
            "organization",
            "organization-name",
            "unternehmen",
        ],
    ),
    (
        Field::Person,
        &[
            "ansprechpartner",
            "ansprechpartnerin",
            "ansprechperson",
            "anzeigename",
            "contact",
            "contact-name",
            "contact-person",
            "display-name",
            "full-name",
            "kontakt",
            "kontaktperson",
            "name",
            "person",
            "vollstaendiger-name",
            "vor-und-nachname",
        ],
    ),
    (Field::Given, &["first-name", "firstname", "given-name", "vorname"]),
    (Field::Middle, &["additional-name", "middle-name", "weitere-vornamen", "zweiter-vorname"]),
    (
        Field::Family,
        &["familienname", "family-name", "last-name", "lastname", "nachname", "surname", "zuname"],
    ),
    (Field::Salutation, &["anrede", "name-prefix", "namenspraefix", "salutation", "title", "titel"]),
    (
        Field::Role,
        &[
            "arbeitstitel",
            "beruf",
            "funktion",
            "job-title",
            "organization-title",
            "position",
            "role",
            "rolle",
            "stellung",
        ],
    ),
    (
        Field::Mail,
        &[
            "e-mail",
            "e-mail-address",
            "e-mail-adresse",
            "e-mail-geschaeftlich",
            "e-mail-privat",
            "e-mail-value",
            "email",
            "email-address",
            "email-adresse",
            "home-email",
            "mail",
            "mailadresse",
            "primaere-e-mail-adresse",
            "primary-email",
            "secondary-email",
            "sekundaere-e-mail-adresse",
            "weitere-e-mail-adresse",
            "work-email",
        ],
    ),
    (
        Field::Phone,
        &[
            "business-phone",
            "festnetz",
            "handy",
            "handynummer",
            "home-phone",
            "mobil",
            "mobil-tel-nr",
            "mobile",
            "mobile-number",
            "mobile-phone",
            "mobilnummer",
            "mobiltelefon",
            "other-phone",
            "phone",
            "phone-number",
            "phone-value",
            "primary-phone",
            "rufnummer",
            "tel",
            "tel-dienstlich",
            "tel-geschaeftlich",
            "tel-mobil",
            "tel-nr",
            "tel-privat",
            "telefon",
            "telefon-geschaeftlich",
            "telefon-mobil",
            "telefon-privat",
            "telefonnummer",
            "telephone",
            "weiteres-telefon",
            "work-phone",
        ],
    ),
    (Field::Switchboard, &["company-main-phone", "haupttelefon", "switchboard", "telefon-firma", "zentrale"]),
    (Field::Account("skype"), &["skype", "skype-name"]),
    (Field::Account("whatsapp"), &["whatsapp"]),
    (Field::Account("signal"), &["signal"]),
    (Field::Account("telegram"), &["telegram"]),
    (Field::Account("threema"), &["threema", "threema-id"]),
    (Field::Account("linkedin"), &["linkedin", "linkedin-profil", "linkedin-profile"]),
    (Field::Account("xing"), &["xing", "xing-profil", "xing-profile"]),
    (Field::PhoneLabel, &["phone-label", "phone-type"]),
];

/// A column with one of these words in its heading is of no use here.
const IGNORED: &[&str] = &[
    "abrechnungsinformation",
    "abteilung",
    "account",
    "address",
    "adresse",
    "angezeigter",
    "anniversary",
    "anschrift",
    "assistant",
    "assistent",
    "bemerkung",
    "bemerkungen",
    "benutzer",
    "beziehung",
    "billing",
    "birth",
    "birthday",
    "buero",
    "bundesland",
    "callback",
    "categories",
    "children",
    "city",
    "country",
    "custom",
    "department",
    "directory",
    "display",
    "event",
    "fax",
    "faxnummer",
    "file",
    "foto",
    "geburtsdatum",
    "geburtsjahr",
    "geburtsmonat",
    "geburtstag",
    "gender",
    "geschlecht",
    "government",
    "group",
    "hobby",
    "home",
    "homepage",
    "im",
    "initialen",
    "initials",
    "internet",
    "isdn",
    "jahrestag",
    "kategorien",
    "keywords",
    "kinder",
    "kommentar",
    "konto",
    "label",
    "labels",
    "land",
    "language",
    "location",
    "manager",
    "mileage",
    "namenszusatz",
    "nickname",
    "note",
    "notes",
    "notiz",
    "notizen",
    "occupation",
    "organisationsnr",
    "organizational",
    "ort",
    "pager",
    "partner",
    "phonetic",
    "photo",
    "plz",
    "po",
    "postal",
    "postfach",
    "postleitzahl",
    "prioritaet",
    "priority",
    "privat",
    "private",
    "profession",
    "radio",
    "referred",
    "regierungsnr",
    "region",
    "reisekilometer",
    "relation",
    "rueckmeldung",
    "schlagwoerter",
    "screen",
    "sensitivity",
    "spitzname",
    "spouse",
    "sprache",
    "staat",
    "stadt",
    "state",
    "stichwoerter",
    "strasse",
    "street",
    "suffix",
    "telex",
    "tty",
    "ttytdd",
    "typ",
    "type",
    "url",
    "user",
    "vertraulichkeit",
    "verzeichnisserver",
    "vorgesetzten",
    "web",
    "webpage",
    "webseite",
    "website",
    "yomi",
    "zip",
    "zusatz",
];
