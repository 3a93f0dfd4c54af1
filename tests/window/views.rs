//! What there is to see, and what leads there.

use super::faults::{FAILING, UNREADABLE};
use super::household::Stage;
use super::tour::Step::{Answer, Click, Keys, Narrow, Paste, See};
use super::tour::{View, view};

/// All of them, by what has to be there before.
pub(super) const TOUR: [(Stage, &[View]); 8] = [
    (Stage::Locked, &[view("locked", "/", &[])]),
    (
        Stage::New,
        &[
            view("first", "/", &[]),
            view("first-faults", "/", &[Click(ON), See("[aria-invalid=true]")]),
            // Each goes on where the one before has come to.
            view("first-hours", "/", &[Keys("[autocomplete=name]", "Jana"), Click(ON), See("[role=grid]")]),
            view("first-tone", "/", &[Click(ON), See("main blockquote")]),
            view("first-listening", "/", &[Click(ON), See("[data-nearby]")]),
        ],
    ),
    (
        Stage::Bare,
        &[
            view("today-empty", "/", &[]),
            view("clients-empty", "/clients", &[]),
            view("new-client-empty", "/new-client", &[See(LETTER)]),
        ],
    ),
    (Stage::Calm, &[view("today-calm", "/", &[])]),
    (
        Stage::Full,
        &[
            view("today", "/", &[See("[data-contact]")]),
            view("today-open", "/", &[Click(OF_ANNA), See(OPENED_OF_ANNA)]),
            view("introduce", "/", &[Click("button[aria-label*='Carla Fremd']"), See(DIALOG)]),
            view("shortcuts", "/", &[Keys("body", "?"), See(DIALOG)]),
            view("may", "/", &[Keys("body", "\u{e009}d"), See(DIALOG)]),
            view("may-client", "/clients/mueller-gmbh", &[Click("[data-may]"), See("[data-answer]")]),
            view("import", "/import", &[See("main [data-choose]")]),
            view("teach", "/settings", &[Click("[data-teach]"), See("[role=dialog] section")]),
            view("palette", "/", &[Keys("body", "\u{e009}k"), See(FOUND)]),
            view("capture", "/", &[Keys("body", "\u{e009}e"), See("[role=dialog] [role=option]")]),
            view(
                "captured",
                "/capture",
                &[
                    Keys("main input", "anna\u{e007}"),
                    Keys("main button[type=submit]", "\u{e007}"),
                    See("main textarea"),
                ],
            ),
            view("menu", "/", &[Narrow, Click("[aria-controls=menu]"), See("#menu nav")]),
            view("clients", "/clients", &[]),
            view("clients-unfound", "/clients", &[Keys("[type=search]", "xyz"), See("main h2")]),
            view("help", "/help", &[See("main dl")]),
            view("client", "/clients/mueller-gmbh", &[]),
            view("client-wish", "/clients/musterwerk", &[]),
            view("client-ended", "/clients/nordwind-eg", &[]),
            view("client-end", "/clients/mueller-gmbh", &[Click(END), See(DIALOG)]),
            view("client-preset", "/clients/mueller-gmbh", &[Click(PRESET), See(DIALOG)]),
            view("client-filter", "/clients/mueller-gmbh", &[Click(FILTER), See("[role=listbox]")]),
            view("client-version", "/clients/mueller-gmbh", &[Click("[data-read]"), See(DIALOG)]),
            view("client-missing", "/clients/nobody", &[]),
            view("missing", "/nowhere", &[]),
            view("agreement", "/clients/musterwerk/agreement", &[See("main form")]),
            view("agreement-agreed", "/clients/mueller-gmbh/agreement", &[See("main h2")]),
            view("together", "/clients/mueller-gmbh/together", &[See("main [type=checkbox]")]),
            view("letter", "/clients/mueller-gmbh/letter", &[See("main article")]),
            view("agreement-ended", "/clients/nordwind-eg/agreement", &[See("main h2")]),
            view("texts", "/texts", &[See("main section li")]),
            view("text", "/texts/Sie/later", &[See(EXAMPLE)]),
            view("text-refused", "/texts/Sie/elsewhere", &[See(EXAMPLE), Keys(TEXT, " {x}"), See(REFUSED)]),
            view("text-own", "/texts/Du/elsewhere?speech=Du&client=mueller-gmbh", &[See(EXAMPLE)]),
            view("settings", "/settings", &[]),
            view("settings-list", "/settings", &[Click("[aria-haspopup=listbox]"), See("[role=listbox]")]),
            view("settings-add", "/settings", &[Click(ADD_SOURCE), See(DIALOG)]),
            view("settings-mail", "/settings", &[Click(ADD_SOURCE), Click(MAILBOX), See(HOST)]),
            view(
                "settings-mail-fault",
                "/settings",
                &[
                    Click(ADD_SOURCE),
                    Click(MAILBOX),
                    Click(MORE_OF_SOURCE),
                    Click(CONNECT),
                    See(FAULTY_FIELD),
                ],
            ),
            view(
                "settings-box-fault",
                "/settings",
                &[Click(ADD_SOURCE), Click(BOX), Click(CONNECT), See(FAULTY_FIELD)],
            ),
            view("new-client", "/new-client", &[Paste(SIGNATURE), See(PEOPLE), See(LETTER)]),
            view(
                "new-client-leftovers",
                "/new-client",
                &[Paste(SIGNATURE), See(PEOPLE), Click("[data-dropdown-menu-trigger]"), See("[role=menu]")],
            ),
            view(RESTORED, "/new-client", &[See("[role=status].bg-accent-soft")]),
            view(
                "new-client-levels",
                "/new-client",
                &[See(LETTER), Click(PHONE_LEVEL), See("[role=listbox]")],
            ),
            view(
                "new-client-hours",
                "/new-client",
                &[
                    Paste(SIGNATURE),
                    See(PEOPLE),
                    Keys(PHONE_LEVEL, "9"),
                    See("[role=grid]"),
                    Keys(LINE, HOURS),
                ],
            ),
            view(
                "new-client-day",
                "/new-client",
                &[
                    Paste(SIGNATURE),
                    See(PEOPLE),
                    Keys(PHONE_LEVEL, "9"),
                    See("[role=grid]"),
                    Click(DAY),
                    See(DIALOG),
                ],
            ),
            view(
                "new-client-exceptions",
                "/new-client",
                &[Paste(SIGNATURE), See(PEOPLE), Click(EXCEPTIONS), See(PANEL)],
            ),
            view(
                "new-client-findings",
                "/new-client",
                &[See(LETTER), Click(MORE), Click(PROMISE), See(FINDING)],
            ),
            view(
                "new-client-add",
                "/new-client",
                &[See(LETTER), Narrow, Click(ADD_WAY), See("[role=listbox]")],
            ),
            view("new-client-more", "/new-client", &[See(LETTER), Click(MORE), See(MANNERS)]),
            view("edit", "/clients/mueller-gmbh/edit", &[See(LETTER)]),
            view("mirror", "/clients/mueller-gmbh/edit", &[See(LETTER), Click(MIRROR), See(MIRRORED)]),
            view(
                "elsewhere",
                "/clients/example-ltd/edit",
                &[See(LETTER), Keys(PHONE_LEVEL, "9"), See(CLOCKS)],
            ),
        ],
    ),
    (
        Stage::Agreeing,
        &[
            view("agreement-change", ANNA, &[See("main form")]),
            view(
                "agreement-no-day",
                ANNA,
                &[Keys(VALID_FROM, "31.2."), Click(GO), See("[aria-invalid=true]")],
            ),
            view("agreement-open", PETRA, &[See("main textarea")]),
            view("agreement-message", PETRA, &[Click(MESSAGE), See("[data-part=message]")]),
            view("agreement-withdraw", PETRA, &[Click(WITHDRAW), See(DIALOG)]),
            view("agreement-incoming", PETRA, &[Answer(100), See("[data-clause] ins")]),
            view("agreement-damaged", PETRA, &[Answer(60), See("[role=status] .text-notice")]),
            view("agreement-answered", BEN, &[See("[data-take]")]),
            view("agreement-counter", BEN, &[Click(COUNTER), See("[role=grid]")]),
            view("letter-proposed", PETRA_LETTER, &[See("main article")]),
            view("dry-run", "/clients/mueller-gmbh/dry-run", &[See("main figure")]),
            view(
                "together-change",
                "/clients/mueller-gmbh/together",
                &[Click("[data-change]"), See("[data-editor]")],
            ),
            view("client-end-words", "/clients/mueller-gmbh", &[Click(END), Click(IN_DIALOG), See(WORDS)]),
        ],
    ),
    (Stage::Failing, FAILING),
    (Stage::Unreadable, UNREADABLE),
];

/// The draft of the view before is still there.
pub(super) const RESTORED: &str = "new-client-restored";

const ANNA: &str = "/clients/mueller-gmbh/agreement";
const PETRA: &str = "/clients/musterwerk/agreement";
const PETRA_LETTER: &str = "/clients/musterwerk/letter";
const BEN: &str = "/clients/example-ltd/agreement";
const VALID_FROM: &str = "main form > div > div > input";
const ON: &str = "button[type=submit]";
const GO: &str = "main form [type=submit]";
const MESSAGE: &str = "main button[aria-expanded=false]";
const WITHDRAW: &str = "main button.-ml-2\\.5";
const COUNTER: &str = "[data-clause=phone] [data-take=Counter]";
const END: &str = "[data-end]";
const PRESET: &str = "main section ~ div > button";
const IN_DIALOG: &str = "[role=dialog] button.bg-accent";
const WORDS: &str = "[role=dialog] [data-part=message]";
const FILTER: &str = "[data-filters] [aria-haspopup=listbox]";
const EXAMPLE: &str = "main section li p ~ p";
const TEXT: &str = "main textarea";
const REFUSED: &str = "main textarea[aria-invalid=true]";
const FOUND: &str = "[role=listbox] [role=option]";
pub(super) const ADD_SOURCE: &str = "[data-add]";
const MAILBOX: &str = "[data-kind=Mail]";
const BOX: &str = "[data-kind=CallMonitor]";
const HOST: &str = "#source-form";
const MORE_OF_SOURCE: &str = "#source-form [aria-controls=mail-more]";
pub(super) const CONNECT: &str = "[role=dialog] [form=source-form]";
pub(super) const FAULTY_FIELD: &str = "[role=dialog] [aria-invalid=true]";
const DIALOG: &str = "[role=dialog]";
const LETTER: &str = "[role=region] article, [role=region] h3";
const OF_ANNA: &str = "div:has(> div > h2 > a[href='/clients/mueller-gmbh']) [data-contact]";
const OPENED_OF_ANNA: &str =
    "div:has(> div > h2 > a[href='/clients/mueller-gmbh']) [aria-expanded=true] + div blockquote";
const PEOPLE: &str = "main section ul li input";
const PHONE_LEVEL: &str = "[data-rule=phone] .level [data-slot]";
const LINE: &str = "[id$=-hours-line]";
const HOURS: &str = "–12, 13–17";
const ADD_WAY: &str = "button.text-ink-2[data-slot]";
const EXCEPTIONS: &str = "[data-rule=email] [aria-controls$=-panel]";
const PANEL: &str = "[data-rule=email] [id$=-panel] fieldset";
/// What is rarely changed.
const MORE: &str = "[data-fold=more] > summary";
const MANNERS: &str = "[data-fold=more][open] [role=switch]";
/// What I promise; without it the client alone promises something, which the linter does not like.
const PROMISE: &str = "[data-fold=more] [role=switch]";
const FINDING: &str = "[data-fold=more] .lucide-lightbulb";
const DAY: &str = "[role=rowheader]";
const MIRROR: &str = "[data-fold=mirror] > summary";
const MIRRORED: &str = "[data-fold=mirror][open] dl";
/// The clock of the other side below the hours.
const CLOCKS: &str = "[data-rule=phone] .lucide-globe";
const SIGNATURE: &str = "Katja Muster\nEinkauf\nBeispielwerk GmbH\nMusterstraße 1, 10115 Berlin\nTel. +49 30 23125 044\nMobil 0171 39200 55\nkatja.muster@example.org\nwww.example.org";
