// The kinds of sources, one line each: how a kind is drawn, and the fields of its form.
import type { Component } from "svelte";
import BellRing from "@lucide/svelte/icons/bell-ring";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import FileClock from "@lucide/svelte/icons/file-clock";
import Mail from "@lucide/svelte/icons/mail";
import Phone from "@lucide/svelte/icons/phone";
import Smartphone from "@lucide/svelte/icons/smartphone";
import type { SourceForm } from "$lib/ipc";
import CalDavFields from "./CalDavFields.svelte";
import CallMonitorFields from "./CallMonitorFields.svelte";
import IcsFields from "./IcsFields.svelte";
import MailFields from "./MailFields.svelte";
import type { SetUp } from "./set-up.svelte";

interface Kind {
  icon: typeof Mail;
  /** None if there is nothing to fill in. */
  fields: Component<{ setUp: SetUp }> | null;
}

export const kinds: Record<SourceForm["kind"], Kind> = {
  Mail: { icon: Mail, fields: MailFields },
  CallMonitor: { icon: Phone, fields: CallMonitorFields },
  CalDav: { icon: CalendarDays, fields: CalDavFields },
  Ics: { icon: FileClock, fields: IcsFields },
  KdeConnect: { icon: Smartphone, fields: null },
  Notifications: { icon: BellRing, fields: null },
};
