//! Words that people use in contracts and offices and nowhere else.

use crate::tone::Language;

const GERMAN: &str = "
    hiermit gemäß zwecks unbeschadet vorbehaltlich etwaig etwaige etwaiger etwaigen obig obige
    obigen vorstehend vorstehende vorgenannte nachstehend nachstehende dergestalt seitens bezüglich
    hinsichtlich mithin sodann insoweit unverzüglich schuldhaft vertragspartei vertragsparteien
    auftragnehmer auftraggeber obliegenheit zuwiderhandlung rechtsfolgen haftung abweichend
    anderweitig anderweitige anderweitiger dahingehend
";

const ENGLISH: &str = "
    hereby herein hereinafter hereunder thereof therein thereto whereas pursuant notwithstanding
    aforementioned forthwith shall heretofore liable liability indemnify remedies contractor deemed
    henceforth whatsoever
";

/// Is it one of those words, in whatever case?
pub(crate) fn is_legal(word: &str, language: Language) -> bool {
    let words = match language {
        Language::De => GERMAN,
        Language::En => ENGLISH,
    };
    words.split_whitespace().any(|legal| legal == word.to_lowercase())
}
