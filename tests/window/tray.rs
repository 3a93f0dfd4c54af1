//! The icon in the tray, as a desktop that shows such icons sees it.

use std::collections::HashMap;

use futures_util::StreamExt as _;
use xtask::desktop::{Bus, Display, Service, env_for, wait};
use zbus::{Connection, OwnedVariant, Variant, interface, message, proxy};

use super::seen::{PAUSE, Tested};
use crate::binary::absprache_app;
use crate::journeys::house::{House, SATURDAY, SOON};

/// The part of a desktop that icons register with (KDE's StatusNotifier specification).
struct Watcher(tokio::sync::mpsc::UnboundedSender<(String, String)>);

#[interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    async fn register_status_notifier_item(
        &self,
        service: String,
        #[zbus(header)] header: message::Header<'_>,
    ) {
        let from = header.sender().map(ToString::to_string).unwrap_or_default();
        let _ = self.0.send((from, service));
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }
}

#[proxy(interface = "org.kde.StatusNotifierItem")]
trait Item {
    #[zbus(property)]
    fn menu(&self) -> zbus::Result<zbus::OwnedObjectPath>;
}

type Entry = (i32, HashMap<String, OwnedVariant>, Vec<OwnedVariant>);

#[proxy(interface = "com.canonical.dbusmenu")]
trait Menu {
    fn get_layout(&self, parent: i32, depth: i32, names: &[&str]) -> zbus::Result<(u32, Entry)>;
    fn event(&self, id: i32, kind: &str, data: &Variant<'_>, at: u32) -> zbus::Result<()>;
    #[zbus(signal)]
    fn layout_updated(&self, revision: u32, parent: i32) -> zbus::Result<()>;
}

#[tokio::test]
async fn it_tells_whether_the_office_is_open_and_ends_the_program() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let (tell, mut registered) = tokio::sync::mpsc::unbounded_channel();
    let desktop = zbus::connection::Builder::address(bus.address())
        .name("org.kde.StatusNotifierWatcher")
        .serve_at("/StatusNotifierWatcher", Watcher(tell))
        .build()
        .await?;
    let house = House::of_jana(&env_for(&bus, &display)?)?;
    let app = absprache_app();
    let mut program =
        Service::start(house.around(), &app.to_string_lossy(), ["--hidden", "--now", SATURDAY])?;

    let (owner, path) =
        tokio::time::timeout(SOON, registered.recv()).await?.ok_or("nobody registered an icon")?;
    let item = ItemProxy::builder(&desktop).destination(owner.clone()).path(path).build().await?;
    let menu = menu_of(&desktop, owner, &item).await?;
    let mut changes = menu.receive_layout_updated().await?;
    let watch = wait::Stopwatch::start();
    let entries = loop {
        let entries = match labels(&menu).await {
            Ok(entries) => entries,
            // The icon may be there a moment before its menu.
            Err(_no_menu) if watch.elapsed() < SOON => {
                tokio::time::sleep(PAUSE).await;
                continue;
            }
            Err(error) => return Err(error),
        };
        if entries.iter().any(|(_, label)| label.starts_with("Geschlossen bis Montag")) {
            break entries;
        }
        tokio::time::timeout(SOON, changes.next()).await?;
    };
    let says = |text: &str| entries.iter().find(|(_, label)| label == text).map(|(id, _)| *id);
    for text in ["Eine Stunde Pause", "Kontakt festhalten …", "Absprache öffnen"] {
        assert!(says(text).is_some(), "{text}: {entries:?}");
    }
    let quit = says("Beenden").ok_or("no way to end it")?;
    menu.event(quit, "clicked", &Variant::from(0), 0).await?;
    let ended = wait::until("the end of Absprache", SOON, || program.ended())?;
    assert!(ended.success(), "{ended}\n{}", program.log());
    Ok(())
}

async fn menu_of<'a>(
    desktop: &Connection,
    owner: String,
    item: &ItemProxy<'_>,
) -> zbus::Result<MenuProxy<'a>> {
    MenuProxy::builder(desktop).destination(owner).path(item.menu().await?).build().await
}

/// Numbers and words of the entries.
async fn labels(menu: &MenuProxy<'_>) -> Result<Vec<(i32, String)>, Box<dyn std::error::Error>> {
    let (_, (_, _, children)) = menu.get_layout(0, -1, &["label"]).await?;
    let mut entries = Vec::new();
    for child in children {
        let (id, properties, _) = Entry::try_from(child)?;
        if let Some(label) = properties.get("label") {
            entries.push((id, String::try_from(label.try_clone()?)?.replace('_', "")));
        }
    }
    Ok(entries)
}
