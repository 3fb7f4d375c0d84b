export const id = 6993;
export const ids = [6993];
export const modules = {

/***/ 6993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compress: () => (/* binding */ compress),
/* harmony export */   expand: () => (/* binding */ expand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3869);



const quality = 6;
function compress(bytes) {
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants;
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliCompress)(bytes, {
        params: {
            [BROTLI_PARAM_QUALITY]: quality,
            [BROTLI_PARAM_SIZE_HINT]: bytes.length,
            [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
        },
    });
}
async function expand(bytes, maxBytes) {
    try {
        return await (0,node_util__WEBPACK_IMPORTED_MODULE_0__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_1__.brotliDecompress)(bytes, { maxOutputLength: maxBytes });
    }
    catch (error) {
        throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupted */ .LM)(`it cannot be expanded (${error instanceof Error && "code" in error ? error.code : error})`);
    }
}


/***/ })

};
