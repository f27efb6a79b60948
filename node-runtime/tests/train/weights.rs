//! Files of parameters: what was saved comes back, and what does not fit is refused with nothing changed.

use std::fs;
use std::path::{Path, PathBuf};

use node_runtime::dynamics::Dynamics;
use node_runtime::weights::{WeightsError, from_bytes, load, save, to_bytes};
use proptest::prelude::*;

use crate::systems::*;

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("node-weights-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn files(&self) -> Vec<String> {
        fs::read_dir(&self.0).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn zeroed<D: Dynamics<Real = f64> + Clone>(system: &D) -> D {
    let mut copy = system.clone();
    copy.set_parameters(&vec![0.0; system.parameters().as_ref().len()]).unwrap();
    copy
}

/// The bits of all parameters: 0 and −0 differ.
fn bits<D: Dynamics<Real = f64>>(system: &D) -> Vec<u64> {
    system.parameters().as_ref().iter().map(|x| x.to_bits()).collect()
}

fn refused<D: Dynamics + Copy + PartialEq + std::fmt::Debug>(mut system: D, bytes: &[u8]) -> WeightsError {
    let before = system;
    let error = from_bytes(&mut system, bytes).expect_err("it does not fit");
    assert_eq!(system, before, "nothing has changed");
    error
}

/// A file with the tensors of `entries`, as another program would write it: name, type, shape, bytes.
fn file(entries: &[(&str, &str, &[usize], &[u8])]) -> Vec<u8> {
    let mut data = Vec::new();
    let header = entries.iter().map(|(name, dtype, shape, bytes)| {
        let start = data.len();
        data.extend_from_slice(bytes);
        format!(r#""{name}":{{"dtype":"{dtype}","shape":{shape:?},"data_offsets":[{start},{}]}}"#, data.len())
    });
    let header = format!("{{{}}}", header.collect::<Vec<_>>().join(","));
    [&(header.len() as u64).to_le_bytes(), header.as_bytes(), &data].concat()
}

fn doubles(values: &[f64]) -> Vec<u8> {
    values.iter().flat_map(|x| x.to_le_bytes()).collect()
}

#[test]
fn what_was_saved_comes_back_bit_for_bit() {
    let folder = Folder::new("round");
    let path = folder.0.join("layer.safetensors");
    let mut layer = zeroed(&LAYER);
    save(&LAYER, &path).unwrap();
    load(&mut layer, &path).unwrap();
    assert_eq!(bits(&layer), bits(&LAYER));

    let mut machine = zeroed(&the_machine());
    save(&the_machine(), &path).unwrap();
    load(&mut machine, &path).unwrap();
    assert_eq!(machine, the_machine());

    let single = single::Layer { w: [[0.1, 0.2], [1e-40, 3e38]], b: [-0.0, 1.0] };
    let mut copy = single::Layer { w: [[0.0; 2]; 2], b: [0.0; 2] };
    from_bytes(&mut copy, &to_bytes(&single).unwrap()).unwrap();
    assert_eq!(copy, single);

    from_bytes(&mut Decay, &to_bytes(&Decay).unwrap()).unwrap();
    assert_eq!(folder.files(), ["layer.safetensors"], "nothing is left beside it");
}

/// The format is an agreement with other programs: its bytes are known.
#[test]
fn the_file_is_the_one_of_the_format() {
    let header = r#"{"__metadata__":{"system":"layer"},"b":{"dtype":"F64","shape":[2],"data_offsets":[0,16]},"w":{"dtype":"F64","shape":[2,2],"data_offsets":[16,48]}}"#;
    let header = format!("{header:width$}", width = header.len().next_multiple_of(8));
    let data = doubles(&[LAYER.b[0], LAYER.b[1], LAYER.w[0][0], LAYER.w[0][1], LAYER.w[1][0], LAYER.w[1][1]]);
    let expected = [&(header.len() as u64).to_le_bytes(), header.as_bytes(), &data].concat();
    assert_eq!(to_bytes(&LAYER).unwrap(), expected);
}

#[test]
fn files_of_other_programs_need_no_name_of_a_system() {
    let mut layer = zeroed(&LAYER);
    let (w, b) = (doubles(&[1.0, -2.0, 1e-300, 0.1]), doubles(&[-0.0, 6.02e23]));
    from_bytes(&mut layer, &file(&[("w", "F64", &[2, 2], &w), ("b", "F64", &[2], &b)])).unwrap();
    assert_eq!(bits(&layer), bits(&LAYER));
}

#[test]
fn another_system_is_refused() {
    let error = refused(Linear { w: LAYER.w, b: LAYER.b }, &to_bytes(&LAYER).unwrap());
    assert!(matches!(error, WeightsError::System { .. }));
    assert_eq!(error.to_string(), "these are parameters of `layer`, not of `linear`");
}

#[test]
fn another_shape_is_refused() {
    let error = refused(other::Wide { w: [0.0; 4], b: [0.0; 2] }, &to_bytes(&LAYER).unwrap());
    assert_eq!(error.to_string(), "`w` has the shape [2, 2] in the file, and [4] in the system");
}

#[test]
fn another_type_is_refused() {
    let error = refused(single::Layer { w: [[0.0; 2]; 2], b: [0.0; 2] }, &to_bytes(&LAYER).unwrap());
    assert_eq!(error.to_string(), "`w` is of type F64 in the file, and F32 in the system");
    let bytes = file(&[("w", "BF16", &[2, 2], &[0; 8]), ("b", "F64", &[2], &[0; 16])]);
    assert!(matches!(refused(LAYER, &bytes), WeightsError::Type { found, .. } if found == "BF16"));
}

#[test]
fn missing_and_unknown_names_are_told() {
    let renamed = other::Renamed { weights: LAYER.w, b: LAYER.b };
    let error = refused(renamed, &file(&[("w", "F64", &[2, 2], &[0; 32]), ("b", "F64", &[2], &[0; 16])]));
    assert_eq!(error.to_string(), "the names differ from those of the system: missing: `weights`; unknown: `w`");
    let error = refused(LAYER, &file(&[("b", "F64", &[2], &[0; 16])]));
    assert_eq!(error.to_string(), "the names differ from those of the system: missing: `w`");
    let many: Vec<_> = (0..1000).map(|i| format!("w{i}")).collect();
    let entries: Vec<_> = many.iter().map(|name| (name.as_str(), "F64", &[][..], &[0_u8; 8][..])).collect();
    let error = refused(LAYER, &file(&entries));
    assert!(matches!(&error, WeightsError::Names { unknown, .. } if unknown.len() == 1000));
    assert!(error.to_string().len() < 200, "{error}");
}

#[test]
fn non_finite_parameters_are_neither_saved_nor_loaded() {
    let folder = Folder::new("finite");
    let path = folder.0.join("layer.safetensors");
    save(&LAYER, &path).unwrap();
    let mut broken = LAYER;
    broken.w[1][0] = f64::NAN;
    let error = save(&broken, &path).unwrap_err();
    assert_eq!(error.to_string(), "w[1][0] is NaN; every parameter must be finite");
    let mut layer = zeroed(&LAYER);
    load(&mut layer, &path).unwrap();
    assert_eq!(bits(&layer), bits(&LAYER), "the good file is still there");

    let bytes = file(&[("w", "F64", &[2, 2], &[0; 32]), ("b", "F64", &[2], &doubles(&[0.0, f64::INFINITY]))]);
    assert_eq!(refused(LAYER, &bytes).to_string(), "b[1] is inf; every parameter must be finite");
}

#[test]
fn truth_values_and_integers_must_be_the_same() {
    let bytes = to_bytes(&the_machine()).unwrap();
    let mut other = the_machine();
    other.parts.gears[1].is_engaged = true;
    let message = "parts.gears[1].is_engaged is 0 in the file, and 1 in the system: make the system with that value";
    assert_eq!(refused(other, &bytes).to_string(), message);
    let mut other = the_machine();
    other.parts.gears[0].teeth[1] = 61;
    assert!(matches!(refused(other, &bytes), WeightsError::Kept { found: 60.0, expected: 61.0, .. }));
}

#[test]
fn a_file_that_cannot_be_written_or_read_is_named() {
    let folder = Folder::new("unwritable");
    let nowhere = folder.0.join("missing").join("layer.safetensors");
    let error = save(&LAYER, &nowhere).unwrap_err();
    assert!(error.to_string().starts_with(&format!("{}: ", nowhere.display())), "{error}");
    assert!(matches!(load(&mut { LAYER }, &nowhere), Err(WeightsError::File { .. })));
    assert!(matches!(save(&LAYER, Path::new("/")), Err(WeightsError::File { .. })));
    // A folder of that name is not replaced, and nothing is left beside it.
    fs::create_dir(folder.0.join("taken")).unwrap();
    assert!(matches!(save(&LAYER, folder.0.join("taken")), Err(WeightsError::File { .. })));
    assert_eq!(folder.files(), ["taken"]);
}

#[test]
fn a_file_cut_off_anywhere_is_refused() {
    let whole = to_bytes(&the_machine()).unwrap();
    for end in 0..whole.len() {
        assert!(matches!(refused(the_machine(), &whole[..end]), WeightsError::Format { .. }), "{end}");
    }
    assert!(matches!(refused(the_machine(), &[&whole, &[0][..]].concat()), WeightsError::Format { .. }));
}

#[test]
fn headers_that_lie_are_refused() {
    let huge = |text: &str| [&(text.len() as u64).to_le_bytes(), text.as_bytes()].concat();
    let headers = [
        r#"{"w":{"dtype":"F64","shape":[18446744073709551615,2],"data_offsets":[0,18446744073709551615]}}"#,
        r#"{"w":{"dtype":"F64","shape":[4294967296,4294967296],"data_offsets":[0,0]}}"#,
        r#"{"w":{"dtype":"F64","shape":[2,2],"data_offsets":[32,0]}}"#,
        r#"{"w":{"dtype":"F64","shape":[2,2],"data_offsets":[0,32]}}"#,
        r#"{"w":{"dtype":"F64","shape":[0],"data_offsets":[0,0]},"b":{"dtype":"F64","shape":[0],"data_offsets":[0,0]}}"#,
        r#"{"__metadata__":{"system":"layer"}}"#,
        r#"{"__metadata__":{"system":[]}}"#,
        "[[[[[[[[",
        "",
    ];
    for header in headers {
        refused(LAYER, &huge(header));
    }
    refused(LAYER, &u64::MAX.to_le_bytes());
    refused(LAYER, &[&[255; 8][..], b"{}"].concat());
}

/// Whoever else writes there: a name that is taken is left alone.
#[test]
fn a_save_leaves_the_files_of_others_alone() {
    let folder = Folder::new("others");
    let path = folder.0.join("layer.safetensors");
    // Another process had this number, and stopped half way.
    let other = |i: u32| folder.0.join(format!("layer.safetensors.{}-{i}.new", std::process::id()));
    (0..200).for_each(|i| fs::write(other(i), "mine").unwrap());
    for _ in 0..3 {
        save(&LAYER, &path).unwrap();
    }
    let mut copy = zeroed(&LAYER);
    load(&mut copy, &path).unwrap();
    assert_eq!(bits(&copy), bits(&LAYER));
    assert!((0..200).all(|i| fs::read(other(i)).is_ok_and(|bytes| bytes == b"mine")));
    assert_eq!(folder.files().len(), 201);
}

proptest! {
    #[test]
    fn any_bytes_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        refused(LAYER, &bytes);
    }

    /// A damaged file is refused, or is a good one with other numbers.
    #[test]
    fn damaged_files_do_no_harm(place in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let mut bytes = to_bytes(&the_machine()).unwrap();
        *place.get_mut(&mut bytes) = byte;
        let end = bytes.len() - if cut.index(4) == 0 { cut.index(bytes.len()) } else { 0 };
        let mut system = the_machine();
        match from_bytes(&mut system, &bytes[..end]) {
            Ok(()) => {
                prop_assert_eq!(system.parts.load.1, -7);
                prop_assert!(system.parameters().iter().all(|x| x.is_finite()));
            }
            Err(_) => prop_assert_eq!(system, the_machine()),
        }
    }

    #[test]
    fn any_finite_parameters_come_back(values in proptest::collection::vec(proptest::num::f64::ANY, 6)) {
        let mut system = LAYER;
        system.set_parameters(&values).unwrap();
        let mut copy = zeroed(&LAYER);
        match to_bytes(&system) {
            Ok(bytes) => {
                from_bytes(&mut copy, &bytes).unwrap();
                prop_assert_eq!(bits(&copy), bits(&system));
            }
            Err(error) => {
                prop_assert!(matches!(error, WeightsError::NonFinite { .. }), "{}", error);
                prop_assert!(values.iter().any(|x| !x.is_finite()));
            }
        }
    }
}
