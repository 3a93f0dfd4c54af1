//! What a person does at a window, and what it costs: inputs, and seconds by the keystroke-level model.

use std::error::Error;
use std::fmt;

use thirtyfour::TypingData;
use thirtyfour::prelude::*;

use super::seen::{Tested, Window};

/// Somebody at the window. Every input is counted.
pub(super) struct Hands<'a> {
    pub(super) window: &'a Window,
    effort: Effort,
    place: Place,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Mouse,
    Keyboard,
}

/// The operators of the keystroke-level model (Card, Moran and Newell 1980), and the inputs they make up.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Effort {
    /// Fields filled, clicks, choices, key chords.
    pub(super) inputs: u32,
    /// Keys and mouse buttons pressed.
    keys: u32,
    /// Ways of the pointer to a target.
    points: u32,
    /// Changes of the hand between keyboard and mouse.
    homings: u32,
    /// One before each input: nobody is taken to know the window by heart.
    thoughts: u32,
}

impl Effort {
    fn seconds(self) -> f64 {
        let of = |count: u32, seconds: f64| f64::from(count) * seconds;
        of(self.keys, 0.2) + of(self.points, 1.1) + of(self.homings, 0.4) + of(self.thoughts, 1.35)
    }
}

impl fmt::Display for Effort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { inputs, keys, points, homings, thoughts } = self;
        let seconds = self.seconds();
        write!(f, "{inputs} inputs | {keys} K, {points} P, {homings} H, {thoughts} M | {seconds:.1} s")
    }
}

impl<'a> Hands<'a> {
    /// One hand lies on the mouse.
    pub(super) fn at(window: &'a Window) -> Self {
        Self { window, effort: Effort::default(), place: Place::Mouse }
    }

    /// Both hands lie on the keyboard.
    pub(super) fn at_the_keyboard(window: &'a Window) -> Self {
        Self { place: Place::Keyboard, ..Self::at(window) }
    }

    pub(super) fn effort(&self) -> Effort {
        self.effort
    }

    pub(super) async fn click(&mut self, target: By) -> Tested {
        self.input();
        self.press_at(target).await
    }

    /// Types into a field, in place of what was there.
    pub(super) async fn fill(&mut self, field: By, text: &str) -> Tested {
        self.input();
        let had_text =
            self.window.find(field.clone()).await?.value().await?.is_some_and(|had| !had.is_empty());
        self.press_at(field).await?;
        if had_text {
            self.chord(Key::Control, "a").await?;
        }
        self.keys(text).await
    }

    /// Types where the focus already is.
    pub(super) async fn write(&mut self, text: &str) -> Tested {
        self.input();
        self.keys(text).await
    }

    /// A key, with one that is held.
    pub(super) async fn press_with(&mut self, held: Key, key: impl Into<TypingData>) -> Tested {
        self.input();
        self.chord(held, key).await
    }

    /// One key.
    pub(super) async fn press(&mut self, key: Key) -> Tested {
        self.input();
        self.tap(key).await
    }

    /// Goes on by Tab until this has the focus, which can be seen all the way.
    pub(super) async fn tab_to(&mut self, target: By) -> Tested {
        let mut wanted = self.window.find(target.clone()).await?;
        let mut passed = Vec::new();
        for _ in 0..MOST_STOPS {
            self.tap(Key::Tab).await?;
            let focus = self.window.focus().await?;
            assert!(focus.is_visible, "nobody sees where the focus is: {focus:?}, after {passed:?}");
            let has_it = loop {
                match self.window.page.execute(HAS_FOCUS, vec![wanted.to_json()?]).await {
                    Ok(has_it) => break has_it.convert()?,
                    // It was drawn anew on the way.
                    Err(_stale) => wanted = self.window.find(target.clone()).await?,
                }
            };
            if has_it {
                return Ok(());
            }
            passed.push(focus.words);
        }
        Err(format!("Tab does not lead to {target:?}, but to {passed:?}").into())
    }

    fn input(&mut self) {
        self.effort.inputs += 1;
        self.effort.thoughts += 1;
    }

    fn to(&mut self, place: Place) {
        self.effort.homings += u32::from(self.place != place);
        self.place = place;
    }

    async fn press_at(&mut self, target: By) -> Tested {
        self.to(Place::Mouse);
        self.effort.points += 1;
        self.effort.keys += 1;
        self.window.click(target).await
    }

    async fn keys(&mut self, text: &str) -> Tested {
        self.to(Place::Keyboard);
        self.effort.keys += u32::try_from(text.chars().count())?;
        Ok(self.window.page.action_chain().send_keys(text).perform().await?)
    }

    async fn chord(&mut self, held: Key, key: impl Into<TypingData>) -> Tested {
        self.to(Place::Keyboard);
        self.effort.keys += 2;
        let chain = self.window.page.action_chain().key_down(held.clone()).send_keys(key).key_up(held);
        Ok(chain.perform().await?)
    }

    pub(super) async fn tap(&mut self, key: Key) -> Tested {
        self.to(Place::Keyboard);
        self.effort.keys += 1;
        Ok(self.window.page.action_chain().send_keys(key).perform().await?)
    }
}

/// More stops than any screen has.
pub(super) const MOST_STOPS: u32 = 150;

const HAS_FOCUS: &str = "return document.activeElement === arguments[0]";

/// What it cost stands in the documentation, to the key.
pub(super) fn assert_written_down(effort: Effort) {
    let page = include_str!("../../docs/testing.md");
    assert!(page.contains(&effort.to_string()), "docs/testing.md does not say: {effort}");
}

/// A button or a link by what it says.
pub(super) fn button(words: &str) -> By {
    By::XPath(format!("//*[self::button or self::a][normalize-space(.)='{words}']"))
}

/// A button by what it says to who listens.
pub(super) fn tool(beginning: &str) -> By {
    By::XPath(format!("//button[starts-with(@aria-label, '{beginning}')]"))
}

/// One of a row of choices.
pub(super) fn choice(words: &str) -> By {
    By::XPath(format!("//label[normalize-space(.)='{words}'][input]"))
}

/// A field by its label.
pub(super) fn field(label: &str) -> By {
    By::XPath(format!(
        "//*[self::input or self::textarea][@id=//label[normalize-space(.)='{label}']/@for or starts-with(@aria-label, '{label}')]"
    ))
}

/// Anything that says this.
pub(super) fn words(part: &str) -> By {
    By::XPath(format!("//*[text()[contains(., '{part}')]]"))
}

pub(super) type Found<T> = Result<T, Box<dyn Error>>;
