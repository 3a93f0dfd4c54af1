mod answers;
mod faults;
mod notes;
mod presets;
mod sketch;
mod versions;

use std::path::PathBuf;

use tempfile::TempDir;

use super::*;
use crate::store::{Home, samples};

struct Folder {
    temp: TempDir,
    files: RonFiles,
}

impl Folder {
    fn new() -> Self {
        let temp = tempfile::tempdir().unwrap();
        let files = Home::at(temp.path()).lock().unwrap().files().unwrap();
        Self { temp, files }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.temp.path().join(name)
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// All files below, without the lock.
    fn names(&self) -> Vec<String> {
        fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() { walk(&path, found) } else { found.push(path) }
            }
        }
        let mut found = Vec::new();
        walk(self.temp.path(), &mut found);
        let relative =
            |path: &PathBuf| path.strip_prefix(self.temp.path()).unwrap().to_str().unwrap().to_owned();
        let mut names: Vec<_> = found.iter().map(relative).filter(|name| name != "lock").collect();
        names.sort();
        names
    }
}

#[test]
fn what_is_written_reads_back_the_same() {
    let mut folder = Folder::new();
    let (consultant, client, policy, version) =
        (samples::consultant(), samples::client(), samples::policy(), samples::version());
    let files = &mut folder.files;
    files.save_consultant(&consultant).unwrap();
    files.save_client(&client).unwrap();
    files.save_draft(&client.id, &policy).unwrap();
    let fingerprint = files.save_version(&version).unwrap();

    // Addresses compare as people mean them; their text is compared by writing both out.
    let read = files.consultant().unwrap().unwrap();
    assert_eq!(read, consultant);
    assert_eq!(document::write(&read).unwrap(), document::write(&consultant).unwrap());
    let (clients, troubles) = files.clients().unwrap();
    assert_eq!(clients, std::slice::from_ref(&client));
    assert!(troubles.is_empty());
    assert_eq!(document::write(&clients[0]).unwrap(), document::write(&client).unwrap());
    assert_eq!(files.draft(&client.id).unwrap(), Some(policy));
    assert_eq!(files.version(&client.id, fingerprint).unwrap(), version);
    assert_eq!(files.standard().unwrap(), None);
    assert_eq!(
        folder.names(),
        [
            "clients/mueller/client.ron".to_owned(),
            "clients/mueller/draft.ron".to_owned(),
            format!("clients/mueller/versions/{fingerprint}.ron"),
            "me.ron".to_owned(),
        ]
    );
}

#[test]
fn the_user_s_standard_is_read_where_there_is_one() {
    let folder = Folder::new();
    folder.write("standard.ron", samples::POLICY);
    assert_eq!(folder.files.standard().unwrap(), Some(samples::policy()));
}

#[test]
fn the_previous_text_is_kept_and_saving_the_same_again_does_not_lose_it() {
    let mut folder = Folder::new();
    let mut client = samples::client();
    folder.files.save_client(&client).unwrap();
    let first = folder.text("clients/mueller/client.ron");
    assert_eq!(folder.names(), ["clients/mueller/client.ron"], "nothing came before the first");
    client.name = "Müller AG".to_owned();
    for _ in 0..2 {
        folder.files.save_client(&client).unwrap();
        assert_eq!(folder.text("clients/mueller/client.ron.bak"), first);
    }
    assert_eq!(folder.names(), ["clients/mueller/client.ron", "clients/mueller/client.ron.bak"]);
    assert_eq!(folder.files.clients().unwrap().0, [client]);
}

#[test]
fn the_user_s_channels_are_known_to_all_files() {
    let text = samples::CLIENT.replace("channel: \"linkedin\"", "channel: \"pager\"");
    let channels = r#"(schema: 1, channels: [PAGER])"#;
    let linkedin = Channels::shipped().unwrap().get(&"linkedin".parse().unwrap()).unwrap().clone();
    let pager = absprache_engine::channel::Channel {
        id: "pager".parse().unwrap(),
        family: None,
        counterpart: None,
        successor: None,
        recognise: Default::default(),
        ..linkedin
    };
    let folder = Folder::new();
    folder.write("clients/mueller/client.ron", &text);
    assert_eq!(folder.files.clients().unwrap().1.len(), 1, "`pager` is unknown as yet");
    folder.write("channels.ron", channels.replace("PAGER", &document::write(&pager).unwrap()));
    let files = Home::at(folder.temp.path()).files().unwrap();
    let (clients, troubles) = files.clients().unwrap();
    assert_eq!((clients.len(), troubles.len()), (1, 0), "{troubles:?}");
    assert!(files.channels().get(&pager.id).is_some());
}

#[test]
fn settings_are_the_defaults_until_the_user_chooses() {
    use absprache_desk::settings::Promptness;
    let mut folder = Folder::new();
    assert_eq!(folder.files.settings().unwrap(), Settings::default());
    let mut chosen = Settings { language: Some(absprache_engine::tone::Language::En), ..Settings::default() };
    chosen.channels.insert("whatsapp".parse().unwrap(), Promptness::Digest);
    folder.files.save_settings(&chosen).unwrap();
    assert_eq!(folder.files.settings().unwrap(), chosen);
    folder.files.save_settings(&Settings::default()).unwrap();
    assert_eq!(folder.files.settings().unwrap(), Settings::default(), "a choice can be taken back");
    for (wrong, place) in
        [("(schema: 9)", (1, 2)), ("(language: de,\n channels: {\"whatsup\": Digest})", (2, 2))]
    {
        folder.write("settings.ron", wrong);
        let Err(Trouble::BadFile { error, .. }) = folder.files.settings() else { panic!("{wrong}") };
        assert_eq!((error.place.line, error.place.column), place, "{wrong}: {error}");
    }
}
