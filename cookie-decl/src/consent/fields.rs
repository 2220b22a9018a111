//! Structs as serde's derive macro reads and writes them, without that macro: building it takes longer than all of serde.
//!
//! Fields in any order, by name or by number; as a sequence where a format writes structs so; unknown ones are passed over; a
//! second of the same name is an error, and a missing one too, unless it is an `Option`.

use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, Error, Visitor};
use serde_core::forward_to_deserialize_any;

/// Writes `Deserialize` for a struct, and `Serialize` where that stands before its name.
macro_rules! fields {
    (Serialize $name:ident { $($field:ident = $wire:literal),+ }) => {
        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde_core::ser::SerializeStruct as _;

                let mut fields = serializer.serialize_struct(stringify!($name), [$($wire),+].len())?;
                $(fields.serialize_field($wire, &self.$field)?;)+
                fields.end()
            }
        }

        $crate::consent::fields::fields!($name { $($field = $wire),+ });
    };
    ($name:ident { $($field:ident = $wire:literal),+ }) => {
        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                use serde_core::de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
                use $crate::consent::fields::{Field, missing};

                struct Fields;

                impl<'de> Visitor<'de> for Fields {
                    type Value = $name;

                    fn expecting(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                        f.write_str(concat!("struct ", stringify!($name)))
                    }

                    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                        $(let mut $field = None;)+
                        while let Some(name) = map.next_key_seed(Field(NAMES))? {
                            match name {
                                $(Some($wire) if $field.is_some() => return Err(A::Error::duplicate_field($wire)),
                                Some($wire) => $field = Some(map.next_value()?),)+
                                _ => {
                                    map.next_value::<IgnoredAny>()?;
                                }
                            }
                        }
                        Ok($name { $($field: $field.map_or_else(|| missing::<_, A::Error>($wire), Ok)?),+ })
                    }

                    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<$name, A::Error> {
                        let mut place = 0;
                        $(
                            let too_short = || A::Error::invalid_length(place, &self);
                            let $field = seq.next_element()?.ok_or_else(too_short)?;
                            place += 1;
                        )+
                        let _ = place;
                        Ok($name { $($field),+ })
                    }
                }

                const NAMES: &[&str] = &[$($wire),+];
                deserializer.deserialize_struct(stringify!($name), NAMES, Fields)
            }
        }
    };
}

pub(super) use fields;

/// Reads the name of a field, one of these; `None` for any other.
pub(super) struct Field(pub(super) &'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Field {
    type Value = Option<&'static str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Field {
    type Value = Option<&'static str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("field identifier")
    }

    fn visit_u64<E: Error>(self, place: u64) -> Result<Self::Value, E> {
        Ok(usize::try_from(place).ok().and_then(|place| self.0.get(place)).copied())
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        self.visit_bytes(name.as_bytes())
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Self::Value, E> {
        Ok(self.0.iter().copied().find(|field| field.as_bytes() == name))
    }
}

/// What stands for a field that is missing: `None` for an `Option`, an error for all else.
pub(super) fn missing<'de, T: Deserialize<'de>, E: Error>(field: &'static str) -> Result<T, E> {
    T::deserialize(Missing { field, error: PhantomData })
}

struct Missing<E> {
    field: &'static str,
    error: PhantomData<E>,
}

impl<'de, E: Error> Deserializer<'de> for Missing<E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, E> {
        Err(E::missing_field(self.field))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_none()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct newtype_struct
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize as _;
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, MapDeserializer};
    use serde_json::{from_str, to_string};

    #[derive(Debug, PartialEq)]
    struct Ours {
        id: String,
        count: Option<u32>,
    }

    fields!(Serialize Ours { id = "anId", count = "count" });

    #[derive(Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Derived {
        an_id: String,
        count: Option<u32>,
    }

    #[test]
    fn it_reads_and_writes_what_the_derive_macro_does() {
        for text in [
            r#"{"anId":"a","count":1}"#,
            r#"{"count":1,"anId":"a"}"#,
            r#"{"anId":"a"}"#,
            r#"{"anId":"a","count":null}"#,
            r#"{"anId":"a","other":{"anId":[]}}"#,
            r#"{"count":1}"#,
            r#"{"anId":"a","anId":"b"}"#,
            r#"{"anId":null}"#,
            r#"{"anId":"a","count":-1}"#,
            r#"{"anId":"a","count":1"#,
            r#"["a",1]"#,
            r#"["a",null]"#,
            r#"["a"]"#,
            r#"["a",1,2]"#,
            "[]",
            "{}",
            "null",
            "1",
        ] {
            let (ours, derived) = (from_str::<Ours>(text), from_str::<Derived>(text));
            assert_eq!(ours.is_ok(), derived.is_ok(), "{text}: {ours:?} {derived:?}");
            let (Ok(ours), Ok(derived)) = (ours, derived) else { continue };
            assert_eq!((&ours.id, ours.count), (&derived.an_id, derived.count), "{text}");
            assert_eq!(to_string(&ours).unwrap(), to_string(&derived).unwrap());
        }
    }

    #[test]
    fn a_mistake_says_what_the_derive_macro_says() {
        for text in [r#"{"count":1}"#, r#"{"anId":"a","anId":"b"}"#] {
            let (ours, derived) =
                (from_str::<Ours>(text).unwrap_err(), from_str::<Derived>(text).unwrap_err());
            assert_eq!(ours.to_string(), derived.to_string());
        }
    }

    /// Compact formats write the number of a field for its name.
    #[test]
    fn a_field_goes_by_its_number_too() {
        fn agree<'de, K: IntoDeserializer<'de, Error> + Copy>(names: &[K]) -> Result<Ours, Error> {
            let fields = || MapDeserializer::new(names.iter().map(|name| (*name, "a")));
            let (ours, derived) = (Ours::deserialize(fields()), Derived::deserialize(fields()));
            match (&ours, derived) {
                (Ok(ours), Ok(derived)) => {
                    assert_eq!((&ours.id, ours.count), (&derived.an_id, derived.count));
                }
                (Err(ours), Err(derived)) => assert_eq!(ours, &derived),
                (ours, derived) => panic!("{ours:?} {derived:?}"),
            }
            ours
        }
        assert_eq!(agree(&[0_u64, 2, u64::MAX]).map(|ours| ours.id), Ok("a".to_owned()));
        assert!(agree(&[0_u64, 0]).is_err());
        assert!(agree(&[2_u64]).is_err());
        // What is no name at all.
        assert!(agree(&[true]).is_err());
    }
}
