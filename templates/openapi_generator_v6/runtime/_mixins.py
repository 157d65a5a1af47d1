"""What a schema class accepts: one mixin for each combination of primitive types (`NoneStrMixin`: null or a string).

At run time a mixin only names its types, and the class of an instance gets the one primitive that the value has. A type
checker cannot say "a str or null in one class", so there a nullable string is a `str`, and a value of several
types is a `DynamicValue`, which has what all of them have.
"""

from __future__ import annotations

import decimal
import typing

import frozendict

from ._primitives import BoolClass, FileIO, NoneClass

if typing.TYPE_CHECKING:
    from ._dynamic import DynamicValue
    from ._dynamic import FrozenDictMixin as FrozenDictMixin
    from ._dynamic import TupleMixin as TupleMixin
    from ._dynamic import V as V

    NoneMixin = NoneClass
    StrMixin = str
    DecimalMixin = decimal.Decimal
    BoolMixin = BoolClass
    BytesMixin = bytes
    FileMixin = FileIO

    class BinaryMixin(bytes):
        """Bytes, or an open file."""

    NoneFrozenDictMixin = FrozenDictMixin
    NoneTupleMixin = TupleMixin

    class NoneStrMixin(str): ...

    class NoneDecimalMixin(decimal.Decimal): ...

    class NoneBoolMixin(BoolClass): ...

    class FrozenDictTupleMixin(DynamicValue[V]): ...

    class FrozenDictStrMixin(DynamicValue[V]): ...

    class FrozenDictDecimalMixin(DynamicValue[V]): ...

    class FrozenDictBoolMixin(DynamicValue[V]): ...

    class TupleStrMixin(DynamicValue[V]): ...

    class TupleDecimalMixin(DynamicValue[V]): ...

    class TupleBoolMixin(DynamicValue[V]): ...

    class StrDecimalMixin(DynamicValue[V]): ...

    class StrBoolMixin(DynamicValue[V]): ...

    class DecimalBoolMixin(DynamicValue[V]): ...

    class NoneFrozenDictTupleMixin(DynamicValue[V]): ...

    class NoneFrozenDictStrMixin(DynamicValue[V]): ...

    class NoneFrozenDictDecimalMixin(DynamicValue[V]): ...

    class NoneFrozenDictBoolMixin(DynamicValue[V]): ...

    class NoneTupleStrMixin(DynamicValue[V]): ...

    class NoneTupleDecimalMixin(DynamicValue[V]): ...

    class NoneTupleBoolMixin(DynamicValue[V]): ...

    class NoneStrDecimalMixin(DynamicValue[V]): ...

    class NoneStrBoolMixin(DynamicValue[V]): ...

    class NoneDecimalBoolMixin(DynamicValue[V]): ...

    class FrozenDictTupleStrMixin(DynamicValue[V]): ...

    class FrozenDictTupleDecimalMixin(DynamicValue[V]): ...

    class FrozenDictTupleBoolMixin(DynamicValue[V]): ...

    class FrozenDictStrDecimalMixin(DynamicValue[V]): ...

    class FrozenDictStrBoolMixin(DynamicValue[V]): ...

    class FrozenDictDecimalBoolMixin(DynamicValue[V]): ...

    class TupleStrDecimalMixin(DynamicValue[V]): ...

    class TupleStrBoolMixin(DynamicValue[V]): ...

    class TupleDecimalBoolMixin(DynamicValue[V]): ...

    class StrDecimalBoolMixin(DynamicValue[V]): ...

    class NoneFrozenDictTupleStrMixin(DynamicValue[V]): ...

    class NoneFrozenDictTupleDecimalMixin(DynamicValue[V]): ...

    class NoneFrozenDictTupleBoolMixin(DynamicValue[V]): ...

    class NoneFrozenDictStrDecimalMixin(DynamicValue[V]): ...

    class NoneFrozenDictStrBoolMixin(DynamicValue[V]): ...

    class NoneFrozenDictDecimalBoolMixin(DynamicValue[V]): ...

    class NoneTupleStrDecimalMixin(DynamicValue[V]): ...

    class NoneTupleStrBoolMixin(DynamicValue[V]): ...

    class NoneTupleDecimalBoolMixin(DynamicValue[V]): ...

    class NoneStrDecimalBoolMixin(DynamicValue[V]): ...

    class FrozenDictTupleStrDecimalMixin(DynamicValue[V]): ...

    class FrozenDictTupleStrBoolMixin(DynamicValue[V]): ...

    class FrozenDictTupleDecimalBoolMixin(DynamicValue[V]): ...

    class FrozenDictStrDecimalBoolMixin(DynamicValue[V]): ...

    class TupleStrDecimalBoolMixin(DynamicValue[V]): ...

    class NoneFrozenDictTupleStrDecimalMixin(DynamicValue[V]): ...

    class NoneFrozenDictTupleStrBoolMixin(DynamicValue[V]): ...

    class NoneFrozenDictTupleDecimalBoolMixin(DynamicValue[V]): ...

    class NoneFrozenDictStrDecimalBoolMixin(DynamicValue[V]): ...

    class NoneTupleStrDecimalBoolMixin(DynamicValue[V]): ...

    class FrozenDictTupleStrDecimalBoolMixin(DynamicValue[V]): ...

    class NoneFrozenDictTupleStrDecimalBoolMixin(DynamicValue[V]): ...

    class NoneFrozenDictTupleStrDecimalBoolFileBytesMixin(DynamicValue[V]): ...

else:
    # A type checker sees the parameter of generic mixins (what an object or array holds); nothing here needs it.

    def _mixin(name: str, *types: type) -> type:
        return type(
            name,
            (),
            {
                "_types": frozenset(types),
                "__module__": __name__,
                "__class_getitem__": classmethod(lambda cls, item: cls),
            },
        )

    V = None

    NoneMixin = _mixin("NoneMixin", NoneClass)
    FrozenDictMixin = _mixin("FrozenDictMixin", frozendict.frozendict)
    TupleMixin = _mixin("TupleMixin", tuple)
    StrMixin = _mixin("StrMixin", str)
    DecimalMixin = _mixin("DecimalMixin", decimal.Decimal)
    BoolMixin = _mixin("BoolMixin", BoolClass)
    BytesMixin = _mixin("BytesMixin", bytes)
    FileMixin = _mixin("FileMixin", FileIO)
    BinaryMixin = _mixin("BinaryMixin", bytes, FileIO)
    NoneFrozenDictMixin = _mixin("NoneFrozenDictMixin", NoneClass, frozendict.frozendict)
    NoneTupleMixin = _mixin("NoneTupleMixin", NoneClass, tuple)
    NoneStrMixin = _mixin("NoneStrMixin", NoneClass, str)
    NoneDecimalMixin = _mixin("NoneDecimalMixin", NoneClass, decimal.Decimal)
    NoneBoolMixin = _mixin("NoneBoolMixin", NoneClass, BoolClass)
    FrozenDictTupleMixin = _mixin("FrozenDictTupleMixin", frozendict.frozendict, tuple)
    FrozenDictStrMixin = _mixin("FrozenDictStrMixin", frozendict.frozendict, str)
    FrozenDictDecimalMixin = _mixin(
        "FrozenDictDecimalMixin", frozendict.frozendict, decimal.Decimal
    )
    FrozenDictBoolMixin = _mixin("FrozenDictBoolMixin", frozendict.frozendict, BoolClass)
    TupleStrMixin = _mixin("TupleStrMixin", tuple, str)
    TupleDecimalMixin = _mixin("TupleDecimalMixin", tuple, decimal.Decimal)
    TupleBoolMixin = _mixin("TupleBoolMixin", tuple, BoolClass)
    StrDecimalMixin = _mixin("StrDecimalMixin", str, decimal.Decimal)
    StrBoolMixin = _mixin("StrBoolMixin", str, BoolClass)
    DecimalBoolMixin = _mixin("DecimalBoolMixin", decimal.Decimal, BoolClass)
    NoneFrozenDictTupleMixin = _mixin(
        "NoneFrozenDictTupleMixin", NoneClass, frozendict.frozendict, tuple
    )
    NoneFrozenDictStrMixin = _mixin("NoneFrozenDictStrMixin", NoneClass, frozendict.frozendict, str)
    NoneFrozenDictDecimalMixin = _mixin(
        "NoneFrozenDictDecimalMixin", NoneClass, frozendict.frozendict, decimal.Decimal
    )
    NoneFrozenDictBoolMixin = _mixin(
        "NoneFrozenDictBoolMixin", NoneClass, frozendict.frozendict, BoolClass
    )
    NoneTupleStrMixin = _mixin("NoneTupleStrMixin", NoneClass, tuple, str)
    NoneTupleDecimalMixin = _mixin("NoneTupleDecimalMixin", NoneClass, tuple, decimal.Decimal)
    NoneTupleBoolMixin = _mixin("NoneTupleBoolMixin", NoneClass, tuple, BoolClass)
    NoneStrDecimalMixin = _mixin("NoneStrDecimalMixin", NoneClass, str, decimal.Decimal)
    NoneStrBoolMixin = _mixin("NoneStrBoolMixin", NoneClass, str, BoolClass)
    NoneDecimalBoolMixin = _mixin("NoneDecimalBoolMixin", NoneClass, decimal.Decimal, BoolClass)
    FrozenDictTupleStrMixin = _mixin("FrozenDictTupleStrMixin", frozendict.frozendict, tuple, str)
    FrozenDictTupleDecimalMixin = _mixin(
        "FrozenDictTupleDecimalMixin", frozendict.frozendict, tuple, decimal.Decimal
    )
    FrozenDictTupleBoolMixin = _mixin(
        "FrozenDictTupleBoolMixin", frozendict.frozendict, tuple, BoolClass
    )
    FrozenDictStrDecimalMixin = _mixin(
        "FrozenDictStrDecimalMixin", frozendict.frozendict, str, decimal.Decimal
    )
    FrozenDictStrBoolMixin = _mixin("FrozenDictStrBoolMixin", frozendict.frozendict, str, BoolClass)
    FrozenDictDecimalBoolMixin = _mixin(
        "FrozenDictDecimalBoolMixin", frozendict.frozendict, decimal.Decimal, BoolClass
    )
    TupleStrDecimalMixin = _mixin("TupleStrDecimalMixin", tuple, str, decimal.Decimal)
    TupleStrBoolMixin = _mixin("TupleStrBoolMixin", tuple, str, BoolClass)
    TupleDecimalBoolMixin = _mixin("TupleDecimalBoolMixin", tuple, decimal.Decimal, BoolClass)
    StrDecimalBoolMixin = _mixin("StrDecimalBoolMixin", str, decimal.Decimal, BoolClass)
    NoneFrozenDictTupleStrMixin = _mixin(
        "NoneFrozenDictTupleStrMixin", NoneClass, frozendict.frozendict, tuple, str
    )
    NoneFrozenDictTupleDecimalMixin = _mixin(
        "NoneFrozenDictTupleDecimalMixin", NoneClass, frozendict.frozendict, tuple, decimal.Decimal
    )
    NoneFrozenDictTupleBoolMixin = _mixin(
        "NoneFrozenDictTupleBoolMixin", NoneClass, frozendict.frozendict, tuple, BoolClass
    )
    NoneFrozenDictStrDecimalMixin = _mixin(
        "NoneFrozenDictStrDecimalMixin", NoneClass, frozendict.frozendict, str, decimal.Decimal
    )
    NoneFrozenDictStrBoolMixin = _mixin(
        "NoneFrozenDictStrBoolMixin", NoneClass, frozendict.frozendict, str, BoolClass
    )
    NoneFrozenDictDecimalBoolMixin = _mixin(
        "NoneFrozenDictDecimalBoolMixin",
        NoneClass,
        frozendict.frozendict,
        decimal.Decimal,
        BoolClass,
    )
    NoneTupleStrDecimalMixin = _mixin(
        "NoneTupleStrDecimalMixin", NoneClass, tuple, str, decimal.Decimal
    )
    NoneTupleStrBoolMixin = _mixin("NoneTupleStrBoolMixin", NoneClass, tuple, str, BoolClass)
    NoneTupleDecimalBoolMixin = _mixin(
        "NoneTupleDecimalBoolMixin", NoneClass, tuple, decimal.Decimal, BoolClass
    )
    NoneStrDecimalBoolMixin = _mixin(
        "NoneStrDecimalBoolMixin", NoneClass, str, decimal.Decimal, BoolClass
    )
    FrozenDictTupleStrDecimalMixin = _mixin(
        "FrozenDictTupleStrDecimalMixin", frozendict.frozendict, tuple, str, decimal.Decimal
    )
    FrozenDictTupleStrBoolMixin = _mixin(
        "FrozenDictTupleStrBoolMixin", frozendict.frozendict, tuple, str, BoolClass
    )
    FrozenDictTupleDecimalBoolMixin = _mixin(
        "FrozenDictTupleDecimalBoolMixin", frozendict.frozendict, tuple, decimal.Decimal, BoolClass
    )
    FrozenDictStrDecimalBoolMixin = _mixin(
        "FrozenDictStrDecimalBoolMixin", frozendict.frozendict, str, decimal.Decimal, BoolClass
    )
    TupleStrDecimalBoolMixin = _mixin(
        "TupleStrDecimalBoolMixin", tuple, str, decimal.Decimal, BoolClass
    )
    NoneFrozenDictTupleStrDecimalMixin = _mixin(
        "NoneFrozenDictTupleStrDecimalMixin",
        NoneClass,
        frozendict.frozendict,
        tuple,
        str,
        decimal.Decimal,
    )
    NoneFrozenDictTupleStrBoolMixin = _mixin(
        "NoneFrozenDictTupleStrBoolMixin", NoneClass, frozendict.frozendict, tuple, str, BoolClass
    )
    NoneFrozenDictTupleDecimalBoolMixin = _mixin(
        "NoneFrozenDictTupleDecimalBoolMixin",
        NoneClass,
        frozendict.frozendict,
        tuple,
        decimal.Decimal,
        BoolClass,
    )
    NoneFrozenDictStrDecimalBoolMixin = _mixin(
        "NoneFrozenDictStrDecimalBoolMixin",
        NoneClass,
        frozendict.frozendict,
        str,
        decimal.Decimal,
        BoolClass,
    )
    NoneTupleStrDecimalBoolMixin = _mixin(
        "NoneTupleStrDecimalBoolMixin", NoneClass, tuple, str, decimal.Decimal, BoolClass
    )
    FrozenDictTupleStrDecimalBoolMixin = _mixin(
        "FrozenDictTupleStrDecimalBoolMixin",
        frozendict.frozendict,
        tuple,
        str,
        decimal.Decimal,
        BoolClass,
    )
    NoneFrozenDictTupleStrDecimalBoolMixin = _mixin(
        "NoneFrozenDictTupleStrDecimalBoolMixin",
        NoneClass,
        frozendict.frozendict,
        tuple,
        str,
        decimal.Decimal,
        BoolClass,
    )
    NoneFrozenDictTupleStrDecimalBoolFileBytesMixin = _mixin(
        "NoneFrozenDictTupleStrDecimalBoolFileBytesMixin",
        NoneClass,
        frozendict.frozendict,
        tuple,
        str,
        decimal.Decimal,
        BoolClass,
        FileIO,
        bytes,
    )
