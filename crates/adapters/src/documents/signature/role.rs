//! What a person does, where a word says so.

/// Whether the words say that somebody decides: a managing director or owner, not their assistant.
pub(in crate::documents) fn decides(text: &str) -> bool {
    let lower = text.to_lowercase();
    if ASSISTANTS.iter().any(|word| lower.contains(word)) {
        return false;
    }
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric() && c != '-').collect();
    words.iter().any(|word| DECIDERS.contains(word))
        || ["managing director", "managing partner"].iter().any(|two| lower.contains(two))
        // Gender signs: "Geschäftsführer:in", "Inhaber*in", "Geschäftsführer(in)".
        || ["geschäftsführer", "inhaber", "gründer"]
            .iter()
            .any(|stem| [":in", "*in", "_in", "/in", "(in)", "/-in"].iter().any(|end| lower.contains(&format!("{stem}{end}"))))
}

/// Whether the word is one of those of [`decides`].
pub(super) fn is_decider(word: &str) -> bool {
    DECIDERS.contains(&word.to_lowercase().as_str())
}

const ASSISTANTS: &[&str] = &["büro", "assist", "sekret", "secretary", "office of", "referent"];

const DECIDERS: &[&str] = &[
    "geschäftsführer",
    "geschäftsführerin",
    "geschäftsführender",
    "geschäftsführende",
    "geschäftsinhaber",
    "geschäftsinhaberin",
    "inhaber",
    "inhaberin",
    "mitinhaber",
    "mitinhaberin",
    "gründer",
    "gründerin",
    "geschaeftsfuehrer",
    "geschaeftsfuehrerin",
    "geschäftsführung",
    "geschäftsleitung",
    "vorstand",
    "vorständin",
    "vorstandsvorsitzender",
    "vorstandsvorsitzende",
    "ceo",
    "owner",
    "co-owner",
    "founder",
    "co-founder",
    "cofounder",
    "proprietor",
];
