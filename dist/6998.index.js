export const id = 6998;
export const ids = [6998,4617];
export const modules = {

/***/ 3869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ corrupted),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   Zm: () => (/* binding */ withFileFault),
/* harmony export */   bT: () => (/* binding */ fileFault)
/* harmony export */ });
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1813);

function errnoOf(error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error
        ? error.code
        : undefined;
}
function fileFault(error, operation, path) {
    const errno = errnoOf(error);
    if (errno === undefined)
        return error;
    return new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "file", operation, path, errno }, `${operation} ${path}: ${errno}`);
}
async function withFileFault(operation, path, work) {
    try {
        return await work();
    }
    catch (error) {
        throw fileFault(error, operation, path);
    }
}
function corrupted(detail) {
    return new _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v({ kind: "state", problem: "corrupted", detail }, detail);
}


/***/ }),

/***/ 26998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSeal: () => (/* binding */ createSeal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1813);
/* harmony import */ var _file_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3869);



const saltBytes = 16;
const ivBytes = 12;
const tagBytes = 16;
const form = 1;
const cost = { N: 2 ** 14, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
async function createSeal(key, salt) {
    if (key.trim() === "")
        throw (0,_core_failure_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFault */ .N)("checkpoint-key", "input", "is empty", "Give a secret with at least 16 characters, or leave it out");
    const saltValue = salt === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(saltBytes) : Buffer.from(salt, "base64url");
    if (saltValue.length !== saltBytes)
        throw (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupted */ .LM)("the checkpoint's salt has the wrong length");
    const master = await derive(key, saltValue);
    const keyFor = (use) => Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", master, new Uint8Array(), `workflow-manager checkpoint 1: ${use}`, 32));
    return sealWith(saltValue.toString("base64url"), keyFor("encrypt"), keyFor("sign"));
}
function derive(key, salt) {
    return new Promise((resolve, reject) => {
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scrypt)(key, salt, 32, cost, (error, master) => (error === null ? resolve(master) : reject(error)));
    });
}
function sealWith(salt, encryptKey, signKey) {
    const hmac = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", signKey).update(text, "utf8").digest();
    return {
        salt,
        seal(bytes, name) {
            const iv = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(ivBytes);
            const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)("aes-256-gcm", encryptKey, iv).setAAD(Buffer.from(name, "utf8"));
            const sealed = [cipher.update(bytes), cipher.final()];
            return Buffer.concat([Uint8Array.of(form), iv, ...sealed, cipher.getAuthTag()]);
        },
        open(bytes, name) {
            const wrong = () => (0,_file_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .corrupted */ .LM)(`${name} in the checkpoint does not open: it was changed, or sealed with another checkpoint-key`);
            if (bytes.length < 1 + ivBytes + tagBytes || bytes[0] !== form)
                throw wrong();
            const iv = bytes.subarray(1, 1 + ivBytes);
            const tag = bytes.subarray(bytes.length - tagBytes);
            const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)("aes-256-gcm", encryptKey, iv, { authTagLength: tagBytes })
                .setAAD(Buffer.from(name, "utf8"))
                .setAuthTag(tag);
            try {
                return Buffer.concat([decipher.update(bytes.subarray(1 + ivBytes, bytes.length - tagBytes)), decipher.final()]);
            }
            catch {
                throw wrong();
            }
        },
        sign: (text) => hmac(text).toString("hex"),
        verify(text, signature) {
            const given = Buffer.from(signature, "hex");
            const due = hmac(text);
            return given.length === due.length && signature.length === due.length * 2 && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(given, due);
        },
    };
}


/***/ })

};
