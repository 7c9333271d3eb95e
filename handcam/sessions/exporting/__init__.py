"""Exporting sessions as data sets: one module a format, all fed by one stream of samples; never half an export."""

from typing import Literal

FormatName = Literal["imagefolder", "coco", "parquet", "npz"]
"""What a data set can be exported as."""
