//! The format.

use std::borrow::Cow;
use std::collections::HashSet;

use safetensors::tensor::TensorView;
use safetensors::{Dtype, SafeTensors, View, serialize};

use crate::check::first_non_finite;
use crate::dynamics::{Dynamics, Field};
use crate::error::Component;
use crate::scalar::Real;

use super::error::WeightsError;

/// The key of the system's name in the metadata.
const SYSTEM: &str = "system";

/// The parameters of `system` as the bytes of a safetensors file.
///
/// # Errors
///
/// [`WeightsError::NonFinite`] if a parameter is infinite or NaN.
pub fn to_bytes<D: Dynamics>(system: &D) -> Result<Vec<u8>, WeightsError> {
    let parameters = system.parameters();
    check_finite::<D>(parameters.as_ref())?;
    let mut rest = parameters.as_ref();
    let tensors = D::PARAMETERS.iter().map(|field| {
        let (values, others) = rest.split_at(field.dim());
        rest = others;
        (field.name, Tensor { field, values })
    });
    let name = [(SYSTEM.to_owned(), D::NAME.to_owned())];
    serialize(tensors, Some(name.into_iter().collect())).map_err(format)
}

/// Takes the parameters of `system` from the bytes of a safetensors file, as [`load`](super::load) does.
///
/// # Errors
///
/// Those of [`WeightsError`]; the system is as it was then.
pub fn from_bytes<D: Dynamics>(system: &mut D, bytes: &[u8]) -> Result<(), WeightsError> {
    let tensors = SafeTensors::deserialize(bytes).map_err(format)?;
    check_system::<D>(bytes)?;
    check_names::<D>(&tensors)?;
    let mut parameters = system.parameters();
    let mut rest = parameters.as_mut();
    for field in D::PARAMETERS {
        let (values, others) = rest.split_at_mut(field.dim());
        rest = others;
        if let Ok(tensor) = tensors.tensor(field.name) {
            check_tensor::<D::Real>(field, &tensor)?;
            read(field, &tensor, values)?;
        }
    }
    check_finite::<D>(parameters.as_ref())?;
    system.set_parameters(parameters.as_ref()).map_err(format)
}

fn format(error: impl ToString) -> WeightsError {
    WeightsError::Format { reason: error.to_string() }
}

/// A file of another program need not name the system.
fn check_system<D: Dynamics>(bytes: &[u8]) -> Result<(), WeightsError> {
    let (_, metadata) = SafeTensors::read_metadata(bytes).map_err(format)?;
    match metadata.metadata().as_ref().and_then(|metadata| metadata.get(SYSTEM)) {
        Some(found) if found != D::NAME => Err(WeightsError::System { found: found.clone(), expected: D::NAME }),
        _ => Ok(()),
    }
}

/// Every real parameter is there, and nothing else but truth values and integers.
fn check_names<D: Dynamics>(tensors: &SafeTensors) -> Result<(), WeightsError> {
    let missing = D::PARAMETERS.iter().filter(|field| field.is_real && tensors.tensor(field.name).is_err());
    let missing: Vec<_> = missing.map(|field| field.name.to_owned()).collect();
    let known: HashSet<_> = D::PARAMETERS.iter().map(|field| field.name).collect();
    let mut unknown: Vec<_> =
        tensors.names().into_iter().filter(|name| !known.contains(name)).map(str::to_owned).collect();
    unknown.sort();
    if missing.is_empty() && unknown.is_empty() { Ok(()) } else { Err(WeightsError::Names { missing, unknown }) }
}

fn check_tensor<R: Real>(field: &Field, tensor: &TensorView) -> Result<(), WeightsError> {
    let (found, expected) = (tensor.dtype(), dtype::<R>());
    if found != expected {
        let expected = if expected == Dtype::F64 { "F64" } else { "F32" };
        return Err(WeightsError::Type { name: field.name, found: found.to_string(), expected });
    }
    if tensor.shape() != field.shape {
        return Err(WeightsError::Shape { name: field.name, found: tensor.shape().into(), expected: field.shape });
    }
    Ok(())
}

/// Reals are taken over, and others compared.
fn read<R: Real>(field: &Field, tensor: &TensorView, values: &mut [R]) -> Result<(), WeightsError> {
    let numbers = tensor.data().chunks_exact(size_of::<R>()).map(number::<R>);
    for (place, (value, found)) in values.iter_mut().zip(numbers).enumerate() {
        if !field.is_real && *value != found {
            let parameter = Component { field: *field, place };
            return Err(WeightsError::Kept { parameter, found: found.to_f64(), expected: value.to_f64() });
        }
        *value = found;
    }
    Ok(())
}

fn check_finite<D: Dynamics>(parameters: &[D::Real]) -> Result<(), WeightsError> {
    match first_non_finite(parameters) {
        None => Ok(()),
        Some(i) => {
            Err(WeightsError::NonFinite { parameter: Component::find(D::PARAMETERS, i), value: parameters[i].to_f64() })
        }
    }
}

/// A parameter as the format sees it.
struct Tensor<'a, R> {
    field: &'static Field,
    values: &'a [R],
}

impl<R: Real> View for Tensor<'_, R> {
    fn dtype(&self) -> Dtype {
        dtype::<R>()
    }

    fn shape(&self) -> &[usize] {
        self.field.shape
    }

    fn data(&self) -> Cow<'_, [u8]> {
        match dtype::<R>() {
            Dtype::F64 => self.values.iter().flat_map(|x| x.to_f64().to_le_bytes()).collect(),
            _ => self.values.iter().flat_map(|x| (x.to_f64() as f32).to_le_bytes()).collect(),
        }
    }

    fn data_len(&self) -> usize {
        size_of_val(self.values)
    }
}

fn dtype<R: Real>() -> Dtype {
    if size_of::<R>() == 8 { Dtype::F64 } else { Dtype::F32 }
}

/// A number in the order of bytes of the format, which is little-endian; NaN where there are not 4 or 8 bytes.
fn number<R: Real>(bytes: &[u8]) -> R {
    match *bytes {
        [a, b, c, d] => R::from_f64(f32::from_le_bytes([a, b, c, d]).into()),
        [a, b, c, d, e, f, g, h] => R::from_f64(f64::from_le_bytes([a, b, c, d, e, f, g, h])),
        _ => R::NAN,
    }
}
