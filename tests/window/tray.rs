//! The icon in the tray, as a desktop that shows such icons sees it.

use std::collections::HashMap;

use futures_util::StreamExt as _;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use xtask::desktop::{Bus, Display, env_for, wait};
use zbus::{Connection, OwnedVariant, Variant, interface, message, proxy};

use super::seen::Tested;
use super::stays::start;
use crate::journeys::house::{House, SATURDAY, SOON};

/// The part of a desktop that icons register with (KDE's StatusNotifier specification).
struct Watcher(UnboundedSender<(String, String)>);

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
    fn activate(&self, x: i32, y: i32) -> zbus::Result<()>;
    #[zbus(property)]
    fn icon_pixmap(&self) -> zbus::Result<Vec<(i32, i32, Vec<u8>)>>;
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
    let (desktop, mut registered) = with_tray(&bus).await?;
    let house = House::of_jana(&env_for(&bus, &display)?)?;
    let mut program = start(house.around(), &["--hidden", "--now", SATURDAY])?;

    let item = icon(&desktop, &mut registered).await?;
    let menu = menu_of(&desktop, &item).await?;
    let mut changes = menu.receive_layout_updated().await?;
    let entries = loop {
        let entries = labels(&menu).await?;
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

#[tokio::test]
async fn a_click_on_it_opens_the_window_also_in_a_tray_that_comes_later() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let house = House::of_jana(&env_for(&bus, &display)?)?;
    let mut program = start(house.around(), &["--hidden"])?;
    program.until_line("Absprache listening", SOON, |line| line.contains("state=Working"))?;
    let (desktop, mut registered) = with_tray(&bus).await?;

    let item = icon(&desktop, &mut registered).await?;
    let pictures = item.icon_pixmap().await?;
    let [(width, height, pixels)] = pictures.as_slice() else { return Err("not one picture".into()) };
    assert_eq!((*width, *height, pixels.len()), (64, 64, 64 * 64 * 4));
    assert_eq!(display.window("Absprache")?, None);
    item.activate(0, 0).await?;
    program.until("the window", SOON, |_| display.window("Absprache"))?;
    // It is still there with the window.
    item.activate(0, 0).await?;
    let ended = program.end(SOON)?;
    assert!(ended.success(), "{ended}\n{}", program.log());
    Ok(())
}

/// A desktop with a tray, and who puts an icon into it.
async fn with_tray(bus: &Bus) -> zbus::Result<(Connection, UnboundedReceiver<(String, String)>)> {
    let (tell, registered) = unbounded_channel();
    let desktop = zbus::connection::Builder::address(bus.address())
        .name("org.kde.StatusNotifierWatcher")
        .serve_at("/StatusNotifierWatcher", Watcher(tell))
        .build()
        .await?;
    Ok((desktop, registered))
}

/// The first icon that comes.
async fn icon<'a>(
    desktop: &Connection,
    registered: &mut UnboundedReceiver<(String, String)>,
) -> Result<ItemProxy<'a>, Box<dyn std::error::Error>> {
    let (owner, path) =
        tokio::time::timeout(SOON, registered.recv()).await?.ok_or("nobody registered an icon")?;
    Ok(ItemProxy::builder(desktop).destination(owner).path(path).build().await?)
}

async fn menu_of<'a>(desktop: &Connection, item: &ItemProxy<'_>) -> zbus::Result<MenuProxy<'a>> {
    let owner = item.inner().destination().to_owned();
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
