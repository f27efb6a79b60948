//! How reals are saved: as `f64`, which holds every one of them exactly.

/// One real: `#[serde(with = "crate::numbers::one")]`.
pub(crate) mod one {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::scalar::Real;

    pub fn serialize<R: Real, S: Serializer>(x: &R, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(x.to_f64())
    }

    pub fn deserialize<'de, R: Real, D: Deserializer<'de>>(deserializer: D) -> Result<R, D::Error> {
        f64::deserialize(deserializer).map(R::from_f64)
    }
}

/// An array of reals of any length: `#[serde(with = "crate::numbers::all")]`.
pub(crate) mod all {
    use core::fmt;
    use core::marker::PhantomData;

    use serde::de::{Error, SeqAccess, Visitor};
    use serde::{Deserializer, Serializer};

    use crate::scalar::Real;
    use crate::state::Array;

    pub fn serialize<A: Array<R>, R: Real, S: Serializer>(array: &A, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(array.as_ref().iter().map(|x| x.to_f64()))
    }

    pub fn deserialize<'de, A: Array<R>, R: Real, D: Deserializer<'de>>(deserializer: D) -> Result<A, D::Error> {
        deserializer.deserialize_seq(Numbers(PhantomData))
    }

    struct Numbers<A, R>(PhantomData<(A, R)>);

    impl<'de, A: Array<R>, R: Real> Visitor<'de> for Numbers<A, R> {
        type Value = A;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{} numbers", A::LEN)
        }

        fn visit_seq<Q: SeqAccess<'de>>(self, mut numbers: Q) -> Result<A, Q::Error> {
            let mut array = A::splat(R::ZERO);
            for (i, x) in array.as_mut().iter_mut().enumerate() {
                let number = numbers.next_element()?.ok_or_else(|| Error::invalid_length(i, &self))?;
                *x = R::from_f64(number);
            }
            match numbers.next_element::<f64>()? {
                None => Ok(array),
                Some(_) => Err(Error::invalid_length(A::LEN + 1, &self)),
            }
        }
    }
}

/// A list of reals: `#[serde(with = "crate::numbers::list")]`.
#[cfg(feature = "train")]
pub(crate) mod list {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::scalar::Real;

    pub fn serialize<R: Real, S: Serializer>(list: &[R], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(list.iter().map(|x| x.to_f64()))
    }

    pub fn deserialize<'de, R: Real, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<R>, D::Error> {
        let numbers = Vec::<f64>::deserialize(deserializer)?;
        Ok(numbers.into_iter().map(R::from_f64).collect())
    }
}
