//! A preset is a file that can be given away, and one that cannot be read hides no other.

use absprache_engine::preset::OwnPreset;

use super::*;

const PRESET: &str = r#"(schema: 1, name: "Betreuung", clauses: [Record(id: "record", months: 36)])"#;

fn preset(folder: &Folder) -> OwnPreset {
    document::read(PRESET, folder.files.channels()).unwrap()
}

#[test]
fn a_preset_is_a_file_under_its_id_and_is_kept_aside_when_it_is_removed() {
    let mut folder = Folder::new();
    let (id, preset) = ("betreuung".parse().unwrap(), preset(&folder));
    assert!(folder.files.presets().unwrap().0.is_empty());
    folder.files.save_preset(&id, &preset).unwrap();
    assert_eq!(folder.names(), ["presets/betreuung.ron"]);
    assert_eq!(folder.files.presets().unwrap().0, [(id.clone(), preset)]);
    folder.files.drop_preset(&id).unwrap();
    folder.files.drop_preset(&id).unwrap();
    assert_eq!(folder.names(), ["presets/betreuung.ron.bak"]);
    assert!(folder.files.presets().unwrap().0.is_empty());
}

#[test]
fn a_preset_that_somebody_put_there_is_read_and_a_broken_one_told() {
    let folder = Folder::new();
    folder.write("presets/von-jan.ron", PRESET);
    folder.write("presets/kaputt.ron", PRESET.replace("months", "month"));
    folder.write("presets/Von Anna.ron", PRESET);
    folder.write("presets/liesmich.txt", "…");
    let (presets, troubles) = folder.files.presets().unwrap();
    assert_eq!(presets.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["von-jan"]);
    let told: Vec<_> = troubles.iter().filter_map(|trouble| trouble.path()?.file_name()).collect();
    assert_eq!(told, ["Von Anna.ron", "kaputt.ron"]);
}
