//! The icon as desktops on Linux show it: KDE's StatusNotifier specification, over the session bus and without a toolkit.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use futures_util::StreamExt as _;
use tauri::{Runtime, async_runtime};
use zbus::connection::Builder;
use zbus::fdo::DBusProxy;
use zbus::object_server::SignalEmitter;
use zbus::{Connection, ObjectPath, interface};

use super::menu::{self, Menu};
use super::open;
use crate::resident::Resident;

const PATH: &str = "/StatusNotifierItem";
/// Where desktops collect such icons.
const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const AT_WATCHER: &str = "/StatusNotifierWatcher";

/// The way to the desktop, once there is one, and how often the menu has changed.
#[derive(Debug, Default)]
pub(super) struct Line {
    bus: OnceLock<Connection>,
    pub(super) changes: AtomicU32,
}

/// Puts the icon up, now and whenever a tray comes later.
pub(super) fn raise<R: Runtime>(resident: &Resident<R>) {
    let resident = resident.clone();
    async_runtime::spawn(async move {
        if let Err(error) = offer(&resident).await {
            tracing::debug!(%error, "there is no way to a tray");
        }
    });
}

async fn offer<R: Runtime>(resident: &Resident<R>) -> zbus::Result<()> {
    let bus = Builder::session()
        .serve_at(PATH, Item(resident.clone()))
        .serve_at(menu::PATH, Menu(resident.clone()))
        .build()
        .await?;
    let names = DBusProxy::new(&bus).await?;
    let mut trays = names.receive_name_owner_changed_with_args(&[(0, WATCHER)]).await?;
    // There is one line for one program.
    let _ = resident.tray.line.bus.set(bus.clone());
    register(&bus).await;
    while let Some(changed) = trays.next().await {
        if changed.args()?.new_owner().is_some() {
            register(&bus).await;
        }
    }
    Ok(())
}

async fn register(bus: &Connection) {
    let asked =
        bus.call_method(Some(WATCHER), AT_WATCHER, Some(WATCHER), "RegisterStatusNotifierItem", &PATH).await;
    if let Err(error) = asked {
        tracing::debug!(%error, "the desktop shows no tray");
    }
}

/// Has the desktop look again.
pub(super) async fn draw<R: Runtime>(resident: &Resident<R>) {
    let line = &resident.tray.line;
    let changes = line.changes.fetch_add(1, Ordering::Relaxed) + 1;
    // Whoever comes to look later sees it as it is then.
    let Some(bus) = line.bus.get() else { return };
    let told = async {
        let item = SignalEmitter::new(bus, PATH)?;
        Item::<R>::new_icon(&item).await?;
        Item::<R>::new_tool_tip(&item).await?;
        Menu::<R>::layout_updated(&SignalEmitter::new(bus, menu::PATH)?, changes, menu::ALL).await
    };
    if let Err(error) = told.await {
        tracing::warn!(%error, "the tray shows what was");
    }
}

/// Width, height, and four bytes for each pixel: how opaque it is, red, green, blue.
type Pixels = (i32, i32, Vec<u8>);

struct Item<R: Runtime>(Resident<R>);

#[interface(name = "org.kde.StatusNotifierItem")]
impl<R: Runtime> Item<R> {
    #[zbus(property)]
    fn category(&self) -> &'static str {
        "ApplicationStatus"
    }

    #[zbus(property)]
    fn id(&self) -> &'static str {
        "absprache"
    }

    #[zbus(property)]
    fn title(&self) -> &'static str {
        "Absprache"
    }

    #[zbus(property)]
    fn status(&self) -> &'static str {
        "Active"
    }

    #[zbus(property)]
    fn window_id(&self) -> i32 {
        0
    }

    /// None by name: which icons there are depends on the desktop.
    #[zbus(property)]
    fn icon_name(&self) -> &'static str {
        ""
    }

    #[zbus(property)]
    fn icon_pixmap(&self) -> Vec<Pixels> {
        self.pixels().into_iter().collect()
    }

    /// None: it never calls for attention. Some bars ask all the same.
    #[zbus(property)]
    fn attention_icon_name(&self) -> &'static str {
        ""
    }

    #[zbus(property)]
    fn attention_icon_pixmap(&self) -> Vec<Pixels> {
        Vec::new()
    }

    /// Icon, title and text.
    #[zbus(property)]
    fn tool_tip(&self) -> (&'static str, Vec<Pixels>, String, &'static str) {
        let tooltip = self.0.tray.face().map(|face| face.tooltip);
        ("", Vec::new(), tooltip.unwrap_or_default(), "")
    }

    /// A click opens the window, not the menu.
    #[zbus(property)]
    fn item_is_menu(&self) -> bool {
        false
    }

    #[zbus(property)]
    fn menu(&self) -> ObjectPath<'static> {
        ObjectPath::from_static_str_unchecked(menu::PATH)
    }

    fn activate(&self, _x: i32, _y: i32) {
        open(&self.0);
    }

    #[zbus(signal)]
    async fn new_icon(emitter: &SignalEmitter<'_>) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn new_tool_tip(emitter: &SignalEmitter<'_>) -> zbus::Result<()>;
}

impl<R: Runtime> Item<R> {
    fn pixels(&self) -> Option<Pixels> {
        let picture = self.0.tray.face()?.picture();
        let picture =
            picture.inspect_err(|error| tracing::warn!(%error, "an icon without a picture")).ok()?;
        let turned = picture
            .rgba()
            .as_chunks::<4>()
            .0
            .iter()
            .flat_map(|&[red, green, blue, opaque]| [opaque, red, green, blue]);
        Some((picture.width().try_into().ok()?, picture.height().try_into().ok()?, turned.collect()))
    }
}
